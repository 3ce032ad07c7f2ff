package stet.app.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Kept;
import stet.fact.Fact;
import stet.fact.FactType;
import stet.text.Place;

/**
 * A fact of either version, or of both.
 *
 * @param original the original's side; empty for an added fact
 * @param rewrite  the rewrite's side; empty for a dropped fact
 * @param change   what became of it; null where both say it
 * @param times    how often both say it; 1 for a change
 */
record Entry(Optional<Fact> original, Optional<Fact> rewrite, @Nullable FactChange change, int times) {
    private static final Comparator<Entry> WORST = Comparator.comparingInt(Entry::rank);
    private static final Comparator<Entry> READING = Comparator.comparing(Entry::place);

    /**
     * The facts of a comparison, altered ones first, kept ones last, each kind as it stands in the text. What both keep
     * saying is one fact, as the ledger counts it.
     */
    static List<Entry> of(Comparison comparison) {
        List<Entry> entries = new ArrayList<>();
        comparison.changes().forEach(c -> entries.add(new Entry(c.inOriginal(), c.inRewrite(), c, 1)));
        comparison.kept().stream().collect(Collectors.groupingBy(
                k -> List.of(k.original().type(), k.original().value().normal()), LinkedHashMap::new,
                Collectors.toList())).values().forEach(same -> entries.add(kept(same)));
        entries.sort(WORST.thenComparing(READING));
        return entries;
    }

    private static Entry kept(List<Kept> same) {
        Kept first = same.stream().min(Comparator.comparing(k -> k.original().place())).orElseThrow();
        return new Entry(Optional.of(first.original()), Optional.of(first.rewrite()), null, same.size());
    }

    Optional<Fact> of(Side side) {
        return side == Side.ORIGINAL ? original : rewrite;
    }

    /** One side's fact, the original's where there is one. */
    Fact fact() {
        return original.or(() -> rewrite).orElseThrow();
    }

    FactType type() {
        return fact().type();
    }

    boolean isKept() {
        return change == null;
    }

    private Place place() {
        return fact().place();
    }

    private int rank() {
        FactChange what = change;
        if (what == null) {
            return 5;
        }
        return switch (what) {
            case FactChange.Altered altered -> altered.severity().ordinal();
            case FactChange.Dropped _ -> 3;
            case FactChange.Added _ -> 4;
        };
    }
}
