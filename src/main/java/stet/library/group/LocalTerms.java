package stet.library.group;

import java.util.concurrent.atomic.AtomicReferenceArray;

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
    private final Neighbours neighbours;
    private final AtomicReferenceArray<TermVector> vectors;

    LocalTerms(TermSpace space, Neighbours neighbours) {
        this.space = space;
        this.neighbours = neighbours;
        vectors = new AtomicReferenceArray<>(space.size());
    }

    /** The cosine, from 0 to 1. For any thread. */
    double similarity(int article, int other) {
        return vector(article).dot(vector(other));
    }

    /** Found at the first call. */
    TermVector vector(int article) {
        TermVector known = vectors.get(article);
        if (known == null) {
            known = weigh(article);
            vectors.set(article, known);
        }
        return known;
    }

    private TermVector weigh(int article) {
        TermVector own = space.vector(article);
        int[] near = neighbours.of(article);
        int[] holders = new int[own.terms().length];
        for (int k = 0; k < Math.min(Neighbours.NEAR - 1, near.length); k++) {
            count(own.terms(), space.vector(near[k]).terms(), holders);
        }
        double size = Math.min(Neighbours.NEAR, space.size()) + SMOOTHING;
        float[] weights = new float[holders.length];
        for (int k = 0; k < weights.length; k++) {
            double rare = Math.max(LEAST, 1 - (1 + holders[k]) / size);
            weights[k] = (float) (own.weights()[k] * rare * rare);
        }
        return new TermVector(own.terms(), weights).unit();
    }

    /** Counts the terms that stand in both of two rising rows. */
    private static void count(int[] own, int[] other, int[] holders) {
        int j = 0;
        for (int i = 0; i < own.length; i++) {
            while (j < other.length && other[j] < own[i]) {
                j++;
            }
            if (j < other.length && other[j] == own[i]) {
                holders[i]++;
            }
        }
    }
}
