package stet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import stet.align.Alignment;
import stet.align.SentenceLink;
import stet.compare.polarity.Flip;
import stet.compare.polarity.Polarity;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue.Certainty;
import stet.fact.FactValue.Certainty.Kind;
import stet.language.AnalyzedSentence;
import stet.language.Lexicon;
import stet.text.Ordered;
import stet.text.Place;
import stet.text.Sentence;

/**
 * What linked sentences deny: the negations that both have are kept, in whatever words; what one denies and the other
 * affirms is altered; a negation whose statement is told in other words says nothing of its own.
 */
final class Denials {
    static final String AFFIRMED = "affirmed";
    static final String DOUBTED = "not affirmed";
    private static final Certainty NO = new Certainty(Kind.NEGATION, "not");
    private static final Certainty YES = new Certainty(Kind.NEGATION, AFFIRMED);
    private static final Certainty OTHER = new Certainty(Kind.NEGATION, DOUBTED);

    private final FactSheet original;
    private final FactSheet rewrite;
    private final Lexicon lexicon;
    private final Set<Place> denied = new HashSet<>();
    private final Set<Place> deniedToo = new HashSet<>();
    private final List<Flip> flips = new ArrayList<>();

    Denials(FactSheet original, FactSheet rewrite, Lexicon lexicon) {
        this.original = original;
        this.rewrite = rewrite;
        this.lexicon = lexicon;
    }

    static boolean isNegation(Fact f) {
        return f.value() instanceof Certainty c && c.kind() == Kind.NEGATION;
    }

    /** Adds what became of the negations of linked sentences. */
    void match(Alignment alignment, Joined joined, List<Kept> kept, List<FactMatcher.Pair> altered, Set<Fact> settled) {
        Map<Sentence, AnalyzedSentence> ours = original.analysis().bySentence();
        Map<Sentence, AnalyzedSentence> theirs = rewrite.analysis().bySentence();
        Map<Place, Fact> ourFacts = negations(original);
        Map<Place, Fact> theirFacts = negations(rewrite);
        Map<Integer, List<Fact>> ourCertainties = certainties(original);
        Map<Integer, List<Fact>> theirCertainties = certainties(rewrite);
        Polarity polarity = new Polarity(lexicon, alignment.words());
        for (SentenceLink link : alignment.sentences()) {
            Polarity.Outcome outcome = polarity.compare(link.original().stream().map(ours::get).toList(),
                    link.rewrite().stream().map(theirs::get).toList());
            outcome.pairs().forEach((o, r) -> {
                Fact a = ourFacts.get(o);
                Fact b = theirFacts.get(r);
                if (a != null && b != null) {
                    kept.add(new Kept(a, b));
                }
            });
            outcome.flips().forEach(f -> altered.add(pair(f)));
            flips.addAll(outcome.flips());
            denied.addAll(outcome.denied());
            deniedToo.addAll(outcome.deniedToo());
            outcome.inOriginal().forEach(place -> settleWithin(place, ourCertainties, settled));
            outcome.inRewrite().forEach(place -> settleWithin(place, theirCertainties, settled));
        }
        ourFacts.values().stream().filter(f -> joined.inOriginal(f.place())).forEach(settled::add);
        theirFacts.values().stream().filter(f -> joined.inRewrite(f.place())).forEach(settled::add);
    }

    /** Whether two opposite words say one thing, for one of them is denied, or are told as a flip. */
    boolean tells(FactMatcher.Pair terms) {
        Place o = terms.original().place();
        Place r = terms.rewrite().place();
        return denied.contains(o) != deniedToo.contains(r)
                || flips.stream().anyMatch(f -> f.original().overlaps(o) && f.rewrite().overlaps(r));
    }

    /** What helps a denial that both versions have is part of it: could not, not fully, all of them un-. */
    private static void settleWithin(Place denial, Map<Integer, List<Fact>> certainties, Set<Fact> settled) {
        List<Fact> block = certainties.getOrDefault(denial.block(), List.of());
        int first = Ordered.first(block.size(), i -> block.get(i).place().span().end() > denial.span().start());
        for (int i = first; i < block.size() && block.get(i).place().overlaps(denial); i++) {
            settled.add(block.get(i));
        }
    }

    /** By block, in reading order; none overlap. */
    private static Map<Integer, List<Fact>> certainties(FactSheet sheet) {
        return sheet.facts().stream().filter(f -> f.type() == FactType.CERTAINTY)
                .collect(Collectors.groupingBy(f -> f.place().block()));
    }

    private FactMatcher.Pair pair(Flip f) {
        Certainty affirmed = f.sure() ? YES : OTHER;
        return new FactMatcher.Pair(original.fact(FactType.CERTAINTY, f.original(), f.denied() ? NO : affirmed),
                rewrite.fact(FactType.CERTAINTY, f.rewrite(), f.denied() ? affirmed : NO), Match.DIFFERENT, 1);
    }

    private static Map<Place, Fact> negations(FactSheet sheet) {
        Map<Place, Fact> all = new HashMap<>();
        sheet.facts().stream().filter(Denials::isNegation).forEach(f -> all.put(f.place(), f));
        return all;
    }
}
