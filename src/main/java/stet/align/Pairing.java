package stet.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses from the likenesses of sentences which pairs are linked. A pair must be likely in itself, near the best of one
 * of its sentences, and not far from the best of either: so a sentence may split in two or two may merge, but a weak
 * resemblance beside a strong one is dropped. The order of the sentences does not matter.
 */
final class Pairing {
    private static final double LIKELY = 0.35;
    /** Two that have no better partner anywhere may be less alike. */
    private static final double FOR_EACH_OTHER = 0.18;
    private static final double NEAR_BEST = 0.8;
    private static final double NOT_FAR = 0.5;

    private final List<Edge> candidates;
    private final Map<Integer, Double> bestOfOriginal = new HashMap<>();
    private final Map<Integer, Double> bestOfRewrite = new HashMap<>();

    Pairing(List<Edge> pairs) {
        candidates = pairs.stream().filter(e -> isLikely(e.likeness())).toList();
        for (Edge e : candidates) {
            bestOfOriginal.merge(e.original(), e.likeness(), Math::max);
            bestOfRewrite.merge(e.rewrite(), e.likeness(), Math::max);
        }
    }

    /** Whether a pair could be linked at all, whatever the others are. */
    static boolean isLikely(double likeness) {
        return likeness >= FOR_EACH_OTHER;
    }

    /**
     * A linked pair.
     *
     * @param original index of the original's sentence
     * @param rewrite  index of the rewrite's sentence
     * @param likeness from 0 to 1
     */
    record Edge(int original, int rewrite, double likeness) {
    }

    /** The linked pairs, in the order they came. */
    List<Edge> edges() {
        return candidates.stream().filter(this::linked).toList();
    }

    private boolean linked(Edge e) {
        double p = e.likeness();
        double row = bestOfOriginal.getOrDefault(e.original(), p);
        double column = bestOfRewrite.getOrDefault(e.rewrite(), p);
        return p >= row && p >= column || p >= LIKELY && (p >= NEAR_BEST * row || p >= NEAR_BEST * column)
                && p >= NOT_FAR * row && p >= NOT_FAR * column;
    }
}
