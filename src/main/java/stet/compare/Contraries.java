package stet.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.compare.LinkedWords.At;
import stet.fact.FactSheet;

/**
 * Finds words that no rewording exchanges, murder and manslaughter, upheld and overturned, however far apart the
 * sentences' other words are. What else differs in meaning is found in sentences nearly alike, by {@link TermMatcher}.
 */
final class Contraries {
    private static final List<Sides> AGAINST = against();
    /** How surely both words must stand in one slot; a rise is no partner of what somebody drops. */
    private static final double SLOT = 0.2;

    private final FactSheet original;
    private final FactSheet rewrite;
    private final Slots slots;

    Contraries(FactSheet original, FactSheet rewrite, Slots slots) {
        this.original = original;
        this.rewrite = rewrite;
        this.slots = slots;
    }

    /** Two sets of words, each of the one against each of the other. */
    private record Sides(Set<String> one, Set<String> other) {
    }

    private static List<Sides> against() {
        List<Sides> sides = new ArrayList<>();
        for (String[] row : Table.rows("contraries.tsv")) {
            Set<String> one = Set.of(row[0].split("\\|"));
            Set<String> other = Set.of(row[1].split("\\|"));
            sides.add(new Sides(one, other));
            sides.add(new Sides(other, one));
        }
        return List.copyOf(sides);
    }

    /** The pairs of which each sentence holds the one word and nothing of the other's side. */
    List<FactMatcher.Pair> altered(List<LinkedWords> linked) {
        List<FactMatcher.Pair> altered = new ArrayList<>();
        for (LinkedWords words : linked) {
            Set<String> ours = lemmas(words.original());
            Set<String> theirs = lemmas(words.rewrite());
            for (Sides s : AGAINST) {
                if (holdsOnly(ours, s.one(), s.other()) && holdsOnly(theirs, s.other(), s.one())) {
                    altered.addAll(Rivals.surest(pairs(words, s)));
                }
            }
        }
        return altered;
    }

    private static boolean holdsOnly(Set<String> lemmas, Set<String> some, Set<String> none) {
        return some.stream().anyMatch(lemmas::contains) && none.stream().noneMatch(lemmas::contains);
    }

    private List<FactMatcher.Pair> pairs(LinkedWords words, Sides s) {
        List<FactMatcher.Pair> pairs = new ArrayList<>();
        for (At o : words.original()) {
            for (At r : s.one().contains(lemma(o)) ? words.rewrite() : List.<At>of()) {
                boolean contrary = s.other().contains(lemma(r)) && r.token().wordClass() == o.token().wordClass();
                double slot = contrary ? slots.of(o.place(), r.place()) : 0;
                if (slot >= SLOT) {
                    pairs.add(new FactMatcher.Pair(o.term(original), r.term(rewrite), Match.DIFFERENT, slot));
                }
            }
        }
        return pairs;
    }

    private static Set<String> lemmas(List<At> words) {
        Set<String> lemmas = new HashSet<>();
        words.forEach(w -> lemmas.add(lemma(w)));
        return lemmas;
    }

    private static String lemma(At word) {
        return word.token().lemma();
    }
}
