package stet.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.message.Messages;
import stet.report.subject.Subject;
import stet.report.subject.Remark;
import stet.report.subject.LedgerOrder;

/** Changes in Markdown, to paste into a ticket or a mail. */
public final class MarkdownReport {
    private static final Pattern MEANT = Pattern.compile("[\\\\`*_\\[\\]#|<>~&$]");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");

    private MarkdownReport() {
    }

    /** The verdict and all changes, most severe first, a list item each. */
    public static String of(Subject subject) {
        Comparison c = subject.comparison();
        StringBuilder text = new StringBuilder();
        text.append("# ").append(plain(c.rewrite().analysis().article().title())).append("\n\n");
        text.append(plain(Messages.text("report.pair", subject.original(), subject.rewrite()))).append("\n\n");
        c.notices().forEach(notice -> text.append("**").append(plain(notice.text())).append("**\n\n"));
        text.append(plain(Wording.completeness(c.ledger()))).append("\n\n");
        text.append(plain(Wording.reuse(c))).append("\n\n");
        Wording.decided(subject).ifPresent(words -> text.append(plain(words)).append("\n\n"));
        if (c.changes().isEmpty()) {
            return text.append(plain(Messages.text("report.same"))).append('\n').toString();
        }
        int number = 1;
        for (FactChange change : LedgerOrder.of(c.changes())) {
            text.append(number++).append(". ").append(item(subject, change)).append('\n');
        }
        return text.toString();
    }

    /** These changes alone, each with the sentences that it stands in. */
    public static String of(Subject subject, List<FactChange> changes) {
        return changes.stream().map(change -> alone(subject, change)).collect(Collectors.joining("\n"));
    }

    private static String item(Subject subject, FactChange change) {
        String sides = Wording.sides(change).stream().map(s -> plain("“" + s + "”")).collect(Collectors.joining(" → "));
        return heading(change) + ": " + sides + ". " + plain(change.why()) + remark(subject.remark(change));
    }

    private static String alone(Subject subject, FactChange change) {
        Comparison c = subject.comparison();
        return heading(change) + ". " + plain(change.why()) + remark(subject.remark(change)) + "\n\n"
                + quoted(Messages.text("report.html.original"), c.original(), change.inOriginal())
                + quoted(Messages.text("report.html.rewrite"), c.rewrite(), change.inRewrite());
    }

    private static String heading(FactChange change) {
        return "**" + Wording.kind(change) + "** " + plain(Wording.nature(change));
    }

    private static String quoted(String side, FactSheet sheet, Optional<Fact> fact) {
        return fact.map(f -> {
            Context context = Context.of(sheet.analysis(), f);
            return "> " + side + ": " + plain(context.before()) + "**" + plain(context.words()) + "**"
                    + plain(context.after()) + "\n\n";
        }).orElse("");
    }

    private static String remark(Remark remark) {
        if (remark.equals(Remark.NONE)) {
            return "";
        }
        return " *" + Wording.verdict(remark) + (remark.note().isBlank() ? "*" : ":* " + plain(remark.note().strip()));
    }

    /** Words that mean nothing to Markdown but themselves. */
    private static String plain(String words) {
        return MEANT.matcher(CONTROL.matcher(words).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
