package stet.report.subject;

import java.util.Comparator;
import java.util.List;
import stet.compare.FactChange;

/** The order of the ledger: most severe first, altered before dropped before added, then as they stand. */
public final class LedgerOrder {
    private static final Comparator<FactChange> WORST_FIRST = Comparator.comparing(FactChange::severity)
            .thenComparing(LedgerOrder::rank);

    private LedgerOrder() {
    }

    /** The changes as a reader wants them. */
    public static List<FactChange> of(List<FactChange> changes) {
        return changes.stream().sorted(WORST_FIRST).toList();
    }

    private static int rank(FactChange change) {
        return switch (change) {
            case FactChange.Altered _ -> 0;
            case FactChange.Dropped _ -> 1;
            case FactChange.Added _ -> 2;
        };
    }
}
