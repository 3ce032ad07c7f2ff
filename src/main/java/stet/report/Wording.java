package stet.report;

import java.util.List;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Ledger;
import stet.compare.Reuse;
import stet.fact.Fact;
import stet.message.Messages;
import stet.report.subject.LedgerOrder;

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

    /** The changes as a reader wants them. */
    static List<FactChange> inOrder(List<FactChange> changes) {
        return LedgerOrder.of(changes);
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
