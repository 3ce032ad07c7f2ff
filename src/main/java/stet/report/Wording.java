package stet.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Ledger;
import stet.compare.Reuse;
import stet.fact.Fact;
import stet.message.Messages;
import stet.report.subject.LedgerOrder;
import stet.report.subject.Subject;
import stet.report.subject.Remark;

/** The sentences that every report for people says. */
final class Wording {
    private static final int LONG = 160;

    private Wording() {
    }

    /** How much of the original the rewrite still says. */
    static String completeness(Ledger ledger) {
        if (ledger.original() == 0) {
            return Messages.text("report.complete.nothing", ledger.added());
        }
        int share = (int) Math.round(100.0 * ledger.kept() / ledger.original());
        String kept = ledger.kept() == ledger.original()
                ? Messages.text("report.complete.all", ledger.original())
                : Messages.text("report.complete.some", ledger.kept(), ledger.original(), share);
        return kept + " "
                + Messages.text("report.complete.rest", ledger.altered(), ledger.dropped(), ledger.added());
    }

    /** Where the rewrite's words come from. */
    static String reuse(Comparison comparison) {
        Reuse reuse = comparison.reuse();
        int copied = (int) Math.round(100 * reuse.verbatim());
        int fresh = (int) Math.round(100 * reuse.fresh());
        String shares = Messages.text("report.reuse", copied, Math.max(0, 100 - copied - fresh), fresh);
        Reuse.Run run = reuse.longestRun();
        return run == null
                ? shares
                : shares + " " + Messages.text("report.reuse.run", run.words(),
                        shorten(run.rewrite().of(comparison.rewrite().analysis().article())));
    }

    /** A fact's words, and what they stand for where that does not show. */
    static String value(Fact fact) {
        String text = shorten(fact.text());
        String value = shorten(fact.value().normal());
        return text.equalsIgnoreCase(value) || text.contains(value)
                ? text
                : Messages.text("report.value", text, value);
    }

    static String kind(FactChange change) {
        return Messages.text("report.kind." + change.kind());
    }

    /** A change on one line: its kind and the words of either side. */
    static String line(FactChange change) {
        return kind(change) + ": " + String.join(" → ", sides(change));
    }

    /** The values that a change is about, the original's first; one only where it was dropped or added. */
    static List<String> sides(FactChange change) {
        return Stream.of(change.inOriginal(), change.inRewrite()).flatMap(Optional::stream).map(Wording::value)
                .toList();
    }

    /** What kind of fact a change is of and how much it matters. */
    static String nature(FactChange change) {
        return Messages.text("report.type." + change.type().word()) + ", "
                + Messages.text("report.severity." + change.severity().word());
    }

    /** What the reader decided of a change, in a word; that there is but a note where nothing is decided. */
    static String verdict(Remark remark) {
        return Messages.text("report.verdict." + remark.verdict().word());
    }

    /** How many changes the reader decided; nothing where none. */
    static Optional<String> decided(Subject subject) {
        long confirmed = count(subject, Remark.Verdict.CONFIRMED);
        long queried = count(subject, Remark.Verdict.QUERIED);
        long dismissed = count(subject, Remark.Verdict.DISMISSED);
        return confirmed + queried + dismissed == 0
                ? Optional.empty()
                : Optional.of(Messages.text("report.decided", confirmed, queried, dismissed));
    }

    private static long count(Subject subject, Remark.Verdict verdict) {
        return subject.comparison().changes().stream().filter(c -> subject.remark(c).verdict() == verdict).count();
    }

    /** Not longer than a reader takes in. */
    static String shorten(String words) {
        if (words.length() <= LONG) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONG - 1);
        int letter = Character.isHighSurrogate(words.charAt(LONG - 2)) ? LONG - 2 : LONG - 1;
        return words.substring(0, space > LONG / 2 ? space : letter) + "…";
    }
}
