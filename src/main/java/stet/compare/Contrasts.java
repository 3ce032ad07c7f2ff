package stet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.compare.LinkedWords.At;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.TermFinder;
import stet.language.Lexicon;
import stet.language.WordClass;
import stet.text.Place;

/**
 * Finds opposites that took each other's place in reworded sentences: cheap and expensive, strengthened and weakened; of
 * adjectives also those that exclude each other, yellow and green. Where either sentence says the other's word as well,
 * or in other words, nothing is told; nor of what two sides of one deed do: who gives, who receives.
 */
final class Contrasts {
    private static final List<Set<String>> CONVERSES = Table.rows("converses.txt").stream().map(Set::of).toList();
    /** How surely both words must stand in one slot. */
    private static final double SLOT = 0.7;

    private final FactSheet original;
    private final FactSheet rewrite;
    private final Slots slots;
    private final Lexicon lexicon;
    private final Marked ours;
    private final Marked theirs;

    Contrasts(FactSheet original, FactSheet rewrite, Slots slots, Lexicon lexicon) {
        this.original = original;
        this.rewrite = rewrite;
        this.slots = slots;
        this.lexicon = lexicon;
        ours = values(original);
        theirs = values(rewrite);
    }

    /** What is compared by its value is no mere word. */
    private static Marked values(FactSheet sheet) {
        return Marked.of(sheet.facts().stream().filter(f -> switch (f.type()) {
            case PERSON, ORGANIZATION, PLACE, NAME, NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE, ROLE -> true;
            case QUOTE, ATTRIBUTION, CERTAINTY, TERM -> false;
        }).map(Fact::place));
    }

    /** The pairs of linked sentences. */
    List<FactMatcher.Pair> altered(List<LinkedWords> linked) {
        List<FactMatcher.Pair> altered = new ArrayList<>();
        for (LinkedWords words : linked) {
            Map<Place, At> there = new HashMap<>();
            words.rewrite().forEach(r -> there.put(r.place(), r));
            for (At o : words.original()) {
                Place partner = words.partners().get(o.place());
                At r = partner == null ? null : there.get(partner);
                if (r != null && exclude(o, r) && !isSaid(o, words.rewrite()) && !isSaid(r, words.original())) {
                    double slot = slots.of(o.place(), r.place());
                    if (slot >= SLOT) {
                        altered.add(new FactMatcher.Pair(o.term(original), r.term(rewrite), Match.DIFFERENT, slot));
                    }
                }
            }
        }
        return altered;
    }

    private boolean exclude(At o, At r) {
        WordClass wordClass = o.token().wordClass();
        if (!isTelling(o) || !isTelling(r) || wordClass != r.token().wordClass() || ours.touches(o.place())
                || theirs.touches(r.place())) {
            return false;
        }
        String a = o.token().lemma();
        String b = r.token().lemma();
        return switch (lexicon.relation(a, b, wordClass)) {
            case ANTONYM -> CONVERSES.stream().noneMatch(c -> c.contains(a) && c.contains(b));
            case SIBLING -> wordClass == WordClass.ADJ;
            case SAME, SYNONYM, BROADER, UNRELATED -> false;
        };
    }

    private static boolean isTelling(At word) {
        return word.isContent() && !TermFinder.isLight(word.token());
    }

    /** Whether one of the words says the same. */
    private boolean isSaid(At word, List<At> words) {
        return words.stream().filter(At::isContent).anyMatch(w -> switch (lexicon.relation(word.token().lemma(),
                w.token().lemma(), word.token().wordClass())) {
            case SAME, SYNONYM -> true;
            case BROADER, SIBLING, ANTONYM, UNRELATED -> lexicon.derived(word.token().lemma(), w.token().lemma());
        });
    }
}
