package stet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.align.WordLink;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue;
import stet.language.AnalyzedSentence;
import stet.language.Lexicon;
import stet.language.Token;
import stet.text.Place;

/**
 * Finds content words that took the slot of a word they exclude: rose for fell, murder for manslaughter. Rewording stays
 * silent: only what the lexicon knows to be opposite, or another thing of the same kind in an otherwise equal slot, counts.
 */
final class TermMatcher {
    /** How surely sister terms must share a slot: "town" for "city" in a reworded sentence is no change. */
    private static final double SISTERS = 0.6;
    private static final double OPPOSITES = 0.35;
    private static final double MOVED = 0.3;

    private final Lexicon lexicon;
    private final Slots slots;
    private final Map<Place, Fact> ours;
    private final Map<Place, Fact> theirs;
    private final Map<FactValue, List<Place>> ourPlaces;
    private final Map<FactValue, List<Place>> theirPlaces;
    private final Map<Place, Token> tokens = new HashMap<>();

    TermMatcher(FactSheet original, FactSheet rewrite, Lexicon lexicon, Slots slots) {
        this.lexicon = lexicon;
        this.slots = slots;
        ours = terms(original);
        theirs = terms(rewrite);
        ourPlaces = places(ours);
        theirPlaces = places(theirs);
        for (AnalyzedSentence s : original.analysis().story()) {
            s.tokens().forEach(t -> tokens.put(new Place(s.sentence().block(), t.span()), t));
        }
    }

    private static Map<Place, Fact> terms(FactSheet sheet) {
        Map<Place, Fact> terms = new HashMap<>();
        sheet.facts().stream().filter(f -> f.type() == FactType.TERM).forEach(f -> terms.put(f.place(), f));
        return terms;
    }

    /** The pairs of terms in one slot of which one excludes the other, in the original's order. */
    List<FactMatcher.Pair> altered(List<WordLink> links) {
        List<FactMatcher.Pair> altered = new ArrayList<>();
        for (WordLink link : links) {
            Optional<Fact> o = Optional.ofNullable(ours.get(link.original()));
            Optional<Fact> r = Optional.ofNullable(theirs.get(link.rewrite()));
            if (o.isPresent() && r.isPresent() && excludes(o.get(), r.get())) {
                altered.add(new FactMatcher.Pair(o.get(), r.get(), Match.DIFFERENT,
                        slots.of(link.original(), link.rewrite())));
            }
        }
        return altered;
    }

    private static Map<FactValue, List<Place>> places(Map<Place, Fact> terms) {
        return terms.values().stream().collect(
                Collectors.groupingBy(Fact::value, Collectors.mapping(Fact::place, Collectors.toList())));
    }

    /** Whether either word stands in a like slot of the other side too: then it only moved. */
    private boolean stays(Fact o, Fact r) {
        return theirPlaces.getOrDefault(o.value(), List.of()).stream().anyMatch(p -> slots.of(o.place(), p) > MOVED)
                || ourPlaces.getOrDefault(r.value(), List.of()).stream().anyMatch(p -> slots.of(p, r.place()) > MOVED);
    }

    private boolean excludes(Fact o, Fact r) {
        Token token = tokens.get(o.place());
        String a = o.value().normal();
        String b = r.value().normal();
        // the cheap questions first: most linked words are the same word
        if (token == null || o.text().equalsIgnoreCase(r.text()) || lexicon.derived(a, b) || stays(o, r)) {
            return false;
        }
        double slot = slots.of(o.place(), r.place());
        return switch (lexicon.relation(a, b, token.wordClass())) {
            case ANTONYM -> slot >= OPPOSITES;
            case SIBLING -> slot >= SISTERS;
            case SAME, SYNONYM, BROADER, UNRELATED -> false;
        };
    }
}
