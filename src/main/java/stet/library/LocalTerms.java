package stet.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The articles of a folder as vectors in which a term counts the less, the more of an article's own neighbours hold it.
 * So two storms, or two weddings of one family, come apart by what each has to itself, however much of their words they
 * share. (A local form of inverse document frequency, over the nearest {@link Neighbours#NEAR} articles.)
 */
final class LocalTerms {
    private static final double LEAST = 0.3;
    /** So many articles more that hold nothing, for a folder of a few. */
    private static final double SMOOTHING = 2;

    private final TermSpace space;
    private final List<TermVector> vectors;

    LocalTerms(TermSpace space, Neighbours neighbours) {
        this.space = space;
        vectors = IntStream.range(0, space.size()).mapToObj(i -> vector(i, neighbours.of(i))).toList();
    }

    double similarity(int article, int other) {
        return vectors.get(article).dot(vectors.get(other));
    }

    private TermVector vector(int article, int[] neighbours) {
        Map<Integer, Integer> near = new HashMap<>();
        TermVector own = space.vector(article);
        for (int term : own.terms()) {
            near.put(term, 1);
        }
        for (int k = 0; k < Math.min(Neighbours.NEAR - 1, neighbours.length); k++) {
            for (int term : space.vector(neighbours[k]).terms()) {
                near.computeIfPresent(term, (_, n) -> n + 1);
            }
        }
        double[] weights = new double[own.weights().length];
        for (int k = 0; k < weights.length; k++) {
            double share = near.getOrDefault(own.terms()[k], 1) / (Math.min(Neighbours.NEAR, space.size()) + SMOOTHING);
            double rare = Math.max(LEAST, 1 - share);
            weights[k] = own.weights()[k] * rare * rare;
        }
        return new TermVector(own.terms(), weights).unit();
    }
}
