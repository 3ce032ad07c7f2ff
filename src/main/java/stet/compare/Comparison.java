package stet.compare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.align.Alignment;
import stet.fact.FactSheet;

/**
 * An original and a rewrite, compared.
 *
 * @param original  the original and its facts
 * @param rewrite   the rewrite and its facts
 * @param alignment what carries the same content
 * @param changes   every fact that is altered, dropped or added, once each, in reading order
 * @param kept      facts that both state
 * @param ledger    counts of facts
 * @param reuse     shares of the rewrite's words
 */
public record Comparison(FactSheet original, FactSheet rewrite, Alignment alignment, List<FactChange> changes,
        List<Kept> kept, Ledger ledger, Reuse reuse) {
    public Comparison {
        changes = List.copyOf(changes);
        kept = List.copyOf(kept);
    }

    /** Whether another one is of the same two articles. */
    public boolean isOfTextsOf(@Nullable Comparison other) {
        return other != null && original.analysis().article().equals(other.original.analysis().article())
                && rewrite.analysis().article().equals(other.rewrite.analysis().article());
    }

    /** What a reader must know before trusting the rest; mostly nothing. */
    public List<Notice> notices() {
        return Notice.of(this);
    }
}
