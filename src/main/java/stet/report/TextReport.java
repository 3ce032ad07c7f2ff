package stet.report;

import java.util.List;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Notice;
import stet.fact.Fact;
import stet.message.Messages;
import stet.report.subject.Subject;
import stet.report.subject.Remark;
import stet.report.subject.LedgerOrder;

/** A comparison for an editor at a terminal: the verdict first, then every change, most severe first. */
final class TextReport {
    private static final int WIDTH = 96;

    private final Paint paint;

    TextReport(Paint paint) {
        this.paint = paint;
    }

    String of(Subject subject) {
        Comparison c = subject.comparison();
        Lines lines = new Lines(WIDTH);
        lines.add("", paint.in(Paint.Ink.HEADING, Lines.clean(c.rewrite().analysis().article().title())));
        lines.add("", paint.in(Paint.Ink.QUIET,
                Lines.clean(Messages.text("report.pair", subject.original(), subject.rewrite()))));
        lines.blank();
        for (Notice notice : c.notices()) {
            lines.add("", notice.text());
            lines.blank();
        }
        lines.add("", Wording.completeness(c.ledger()));
        lines.add("", Lines.clean(Wording.reuse(c)));
        Wording.decided(subject).ifPresent(words -> lines.add("", words));
        List<FactChange> changes = LedgerOrder.of(c.changes());
        if (changes.isEmpty()) {
            lines.blank();
            lines.add("", Messages.text("report.same"));
        }
        changes.forEach(change -> change(lines, change, subject.remark(change)));
        return lines.toString();
    }

    private void change(Lines lines, FactChange change, Remark remark) {
        lines.blank();
        lines.add("",
                paint.in(ink(change), Wording.kind(change)) + " · "
                        + Messages.text("report.type." + change.type().word())
                        + " · " + Messages.text("report.severity." + change.severity().word()));
        change.inOriginal().ifPresent(f -> lines.add("  ", side(Messages.text("report.side.original"), f)));
        change.inRewrite().ifPresent(f -> lines.add("  ", side(Messages.text("report.side.rewrite"), f)));
        lines.add("  ", Lines.clean(change.why()));
        if (!remark.equals(Remark.NONE)) {
            lines.add("  ", paint.in(Paint.Ink.HEADING, Wording.verdict(remark)) + "  " + Lines.clean(remark.note()));
        }
    }

    private String side(String side, Fact fact) {
        return side + "  " + Lines.clean(Wording.value(fact))
                + paint.in(Paint.Ink.QUIET, "  " + Messages.text("report.block", fact.place().block()));
    }

    private static Paint.Ink ink(FactChange change) {
        return switch (change) {
            case FactChange.Altered _ -> Paint.Ink.ALTERED;
            case FactChange.Dropped _ -> Paint.Ink.DROPPED;
            case FactChange.Added _ -> Paint.Ink.ADDED;
        };
    }
}
