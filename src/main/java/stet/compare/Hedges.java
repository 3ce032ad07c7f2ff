package stet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.align.Alignment;
import stet.align.SentenceLink;
import stet.compare.polarity.Hedged;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue.Certainty;
import stet.fact.FactValue.Certainty.Kind;
import stet.language.AnalyzedSentence;
import stet.language.Lexicon;
import stet.text.Place;
import stet.text.Sentence;

/**
 * Guesses, plans and conditions of one version that the other tells as facts: could close, closes; if, after. A hedge
 * whose statement is hedged in other words is left to the pairs of facts.
 */
final class Hedges {
    static final String PLAIN = "told as a fact";
    private static final Set<String> GUESSES = Set.of("possible", "likely", "unlikely", "expected", "planned",
            "wanted");
    private static final Set<String> WIDTHS = Set.of("since", "ever");
    /** In code units: another hedge as near as this may be the same one in other words. */
    private static final int NEAR = 40;

    private final FactSheet original;
    private final FactSheet rewrite;
    private final Alignment alignment;
    private final Lexicon lexicon;

    Hedges(FactSheet original, FactSheet rewrite, Alignment alignment, Lexicon lexicon) {
        this.original = original;
        this.rewrite = rewrite;
        this.alignment = alignment;
        this.lexicon = lexicon;
    }

    /** The hedges that are not settled and whose statements the other version tells as facts. */
    List<FactMatcher.Pair> altered(Set<Fact> settled, Map<Sentence, List<Fact>> ours,
            Map<Sentence, List<Fact>> theirs) {
        List<FactMatcher.Pair> altered = new ArrayList<>();
        Map<Place, Place> there = Hedged.links(alignment.words(), true);
        Map<Place, Place> back = Hedged.links(alignment.words(), false);
        Map<Sentence, AnalyzedSentence> mine = original.analysis().bySentence();
        Map<Sentence, AnalyzedSentence> other = rewrite.analysis().bySentence();
        for (SentenceLink link : alignment.sentences()) {
            List<Fact> from = hedges(link.original(), ours);
            List<Fact> to = hedges(link.rewrite(), theirs);
            List<AnalyzedSentence> a = link.original().stream().map(mine::get).toList();
            List<AnalyzedSentence> b = link.rewrite().stream().map(other::get).toList();
            List<Fact> mineAlone = alone(from, settled);
            if (!mineAlone.isEmpty()) {
                Hedged words = Hedged.of(a, b, there, lexicon);
                mineAlone.forEach(f -> plain(f, words, to, rewrite)
                        .ifPresent(p -> altered.add(new FactMatcher.Pair(f, p, Match.DIFFERENT, 1))));
            }
            List<Fact> otherAlone = alone(to, settled);
            if (!otherAlone.isEmpty()) {
                Hedged words = Hedged.of(b, a, back, lexicon);
                otherAlone.forEach(f -> plain(f, words, from, original)
                        .ifPresent(p -> altered.add(new FactMatcher.Pair(p, f, Match.DIFFERENT, 1))));
            }
            altered.addAll(ranks(ranks(link.original(), ours, settled), ranks(link.rewrite(), theirs, settled)));
        }
        return altered;
    }

    /** The first since a year, and the first ever: one rank of two widths, wherever in the sentence they stand. */
    private static List<FactMatcher.Pair> ranks(List<Fact> from, List<Fact> to) {
        List<FactMatcher.Pair> pairs = new ArrayList<>();
        from.forEach(o -> to.stream().filter(r -> !o.value().equals(r.value())).findFirst()
                .ifPresent(r -> pairs.add(new FactMatcher.Pair(o, r, Match.DIFFERENT, 1))));
        return pairs;
    }

    private static List<Fact> ranks(List<Sentence> sentences, Map<Sentence, List<Fact>> facts, Set<Fact> settled) {
        return sentences.stream().flatMap(s -> facts.getOrDefault(s, List.of()).stream())
                .filter(f -> f.value() instanceof Certainty c && c.kind() == Kind.RANK && WIDTHS.contains(c.degree())
                        && !settled.contains(f))
                .toList();
    }

    private static List<Fact> hedges(List<Sentence> sentences, Map<Sentence, List<Fact>> facts) {
        return sentences.stream().flatMap(s -> facts.getOrDefault(s, List.of()).stream())
                .filter(f -> f.value() instanceof Certainty c && (c.kind() == Kind.MODALITY
                        || c.kind() == Kind.ALLEGATION))
                .toList();
    }

    private static List<Fact> alone(List<Fact> hedges, Set<Fact> settled) {
        return hedges.stream().filter(f -> !settled.contains(f)).toList();
    }

    private static Optional<Fact> plain(Fact hedge, Hedged words, List<Fact> hedgesThere, FactSheet there) {
        String degree = hedge.value().normal();
        Optional<Place> place = GUESSES.contains(degree)
                ? words.plain(hedge.place())
                : degree.equals("condition") ? words.order(hedge.place()) : Optional.empty();
        return place.filter(p -> hedgesThere.stream().filter(h -> !degree.equals("condition") || isCondition(h))
                .noneMatch(h -> isNear(h.place(), p)))
                .map(p -> there.fact(FactType.CERTAINTY, p, new Certainty(Kind.MODALITY, PLAIN)));
    }

    /** What will come "after the tests" is certain for all its "will". */
    private static boolean isCondition(Fact hedge) {
        return hedge.value().normal().equals("condition");
    }

    private static boolean isNear(Place hedge, Place verb) {
        return hedge.block() == verb.block() && hedge.span().start() < verb.span().end() + NEAR / 2
                && hedge.span().end() > verb.span().start() - NEAR;
    }
}
