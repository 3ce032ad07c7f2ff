package stet.compare;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stet.compare.LinkedWords.At;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue.Certainty;
import stet.fact.FactValue.Certainty.Kind;
import stet.text.Place;

/**
 * Knows a rank in other words: the worst storm since 1998 is no lesser one than "not such a storm since 1998"; neither the
 * rank nor the negation is a change then.
 */
final class Ranks {
    private static final Set<String> DENIALS = Set.of("no", "not", "n't", "never", "none", "nobody", "without", "nor",
            "neither", "unprecedented", "unmatched", "hitherto");
    private static final Set<String> MEASURES = Set.of("since", "before", "ever", "such", "than", "so", "as");

    private final FactSheet original;
    private final FactSheet rewrite;
    private final Map<Integer, List<LinkedWords>> ofOriginal;
    private final Map<Integer, List<LinkedWords>> ofRewrite;

    Ranks(FactSheet original, FactSheet rewrite, List<LinkedWords> linked) {
        this.original = original;
        this.rewrite = rewrite;
        ofOriginal = LinkedWords.byBlock(linked, LinkedWords::original);
        ofRewrite = LinkedWords.byBlock(linked, LinkedWords::rewrite);
    }

    /** Whether the rank lives on as a comparison or a denial in a linked sentence. */
    boolean isReworded(Fact rank, boolean ours) {
        return (isRank(rank) || isFirst(rank))
                && in(ours ? ofOriginal : ofRewrite, rank.place())
                        .filter(w -> LinkedWords.touch(ours ? w.original() : w.rewrite(), rank.place()))
                        .anyMatch(w -> isComparison(ours ? w.rewrite() : w.original()));
    }

    /** Whether a denial of the one side only words the rank of the other. */
    boolean tells(FactMatcher.Pair flip) {
        return Denials.isNegation(flip.original()) && in(ofOriginal, flip.original().place())
                .filter(w -> LinkedWords.touch(w.original(), flip.original().place())
                        && LinkedWords.touch(w.rewrite(), flip.rewrite().place()))
                .anyMatch(w -> isRanked(original, w.original()) && isComparison(w.rewrite())
                        || isRanked(rewrite, w.rewrite()) && isComparison(w.original()));
    }

    private static Stream<LinkedWords> in(Map<Integer, List<LinkedWords>> byBlock, Place place) {
        return byBlock.getOrDefault(place.block(), List.of()).stream();
    }

    private static boolean isRank(Fact f) {
        return f.value() instanceof Certainty c && c.kind() == Kind.RANK;
    }

    private static boolean isFirst(Fact f) {
        return f.type() == FactType.ORDINAL && f.text().equalsIgnoreCase("first");
    }

    private static boolean isRanked(FactSheet sheet, List<At> words) {
        return sheet.facts().stream().anyMatch(f -> (isRank(f) || isFirst(f)) && LinkedWords.touch(words, f.place()));
    }

    /** "No storm since", "never before", "lower than". */
    private static boolean isComparison(List<At> words) {
        boolean measured = words.stream().anyMatch(w -> MEASURES.contains(w.lower()));
        return measured && words.stream().anyMatch(w -> DENIALS.contains(w.lower()) || w.lower().equals("than"));
    }
}
