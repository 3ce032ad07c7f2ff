package stet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stet.compare.FactMatcher.Pair;

/**
 * Chooses among pairs that compete for the same words. Symmetric and indifferent to the order of the blocks: ties
 * fall by what the two facts say, and never by which of them is the original's.
 */
final class Rivals {
    /** Where nothing else tells: by the words, whichever side and wherever in the article they stand. */
    static final Comparator<Pair> TIES = Comparator.comparing(Rivals::lesser).thenComparing(Rivals::greater)
            .thenComparing(p -> p.original().place()).thenComparing(p -> p.rewrite().place());

    /** The surest slot first. */
    static final Comparator<Pair> SUREST = Comparator.comparingDouble(Pair::slot).reversed().thenComparing(TIES);

    private Rivals() {
    }

    private static String lesser(Pair p) {
        return p.original().text().compareTo(p.rewrite().text()) <= 0 ? p.original().text() : p.rewrite().text();
    }

    private static String greater(Pair p) {
        return p.original().text().compareTo(p.rewrite().text()) <= 0 ? p.rewrite().text() : p.original().text();
    }

    /** The surest pairs of which no two share a word of either side. */
    static List<Pair> surest(List<Pair> pairs) {
        List<Pair> chosen = new ArrayList<>();
        pairs.stream().sorted(SUREST).filter(p -> chosen.stream().noneMatch(c -> rival(c, p))).forEach(chosen::add);
        return chosen;
    }

    private static boolean rival(Pair a, Pair b) {
        return a.original().place().overlaps(b.original().place()) || a.rewrite().place().overlaps(b.rewrite().place());
    }
}
