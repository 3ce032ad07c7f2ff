package stet.library.group;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The articles of a folder as vectors in which a term counts the less, the more of an article's own neighbours hold it.
 * So two storms, or two weddings of one family, come apart by what each has to itself, however much of their words they
 * share. (A local form of inverse document frequency, over the nearest {@link Neighbours#NEAR} articles, each of which
 * counts by how near it is: a story is told from its like in the same way alone and among thousands of others.)
 */
final class LocalTerms {
    private static final double LEAST = 0.3;
    /** So many articles more that hold nothing, for a folder of a few. */
    private static final double SMOOTHING = 3;
    /** From this cosine on an article counts as a neighbour, and more and more until {@link #NEAR_BY}. */
    private static final double FAR = 0.02;
    private static final double NEAR_BY = 0.1;

    private final TermSpace space;
    private final Neighbours neighbours;
    private final AtomicReferenceArray<TermVector> vectors;
    private final ThreadLocal<Places> all;

    LocalTerms(TermSpace space, Neighbours neighbours) {
        this.space = space;
        this.neighbours = neighbours;
        vectors = new AtomicReferenceArray<>(space.size());
        all = ThreadLocal.withInitial(() -> new Places(space.terms()));
    }

    /** The cosines of an article with others, from 0 to 1. For any thread. */
    float[] similarities(int article, int[] others) {
        TermVector own = vector(article);
        TermVector[] held = new TermVector[others.length];
        Arrays.setAll(held, k -> vector(others[k])); // the making of one lays out others
        Spread spread = neighbours.spread(own);
        float[] cosines = new float[others.length];
        for (int k = 0; k < others.length; k++) {
            cosines[k] = (float) spread.dot(held[k]);
        }
        return cosines;
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
        double[] holders = new double[own.terms().length];
        double size = 1 + SMOOTHING;
        Spread spread = neighbours.spread(own);
        Places places = all.get().of(own.terms());
        for (int k = 0; k < Math.min(Neighbours.NEAR - 1, near.length); k++) {
            double cosine = neighbours.cosine(article, spread, near[k]);
            double counts = Math.clamp((cosine - FAR) / (NEAR_BY - FAR), 0, 1);
            size += counts;
            places.count(space.vector(near[k]).terms(), counts, holders);
        }
        float[] weights = new float[holders.length];
        for (int k = 0; k < weights.length; k++) {
            double rare = Math.max(LEAST, 1 - (1 + holders[k]) / size);
            weights[k] = (float) (own.weights()[k] * rare * rare);
        }
        return new TermVector(own.terms(), weights).unit();
    }

    /** Where each term stands in one row, to be counted in many others. For one thread. */
    private static final class Places {
        /** From 1; 0 where the row lacks the term. */
        private final int[] places;
        private int[] laid = new int[0];

        Places(int terms) {
            places = new int[terms];
        }

        Places of(int[] row) {
            for (int term : laid) {
                places[term] = 0;
            }
            for (int i = 0; i < row.length; i++) {
                places[row[i]] = i + 1;
            }
            laid = row;
            return this;
        }

        /** Adds, to the terms that stand in another row too, what that counts for. */
        void count(int[] other, double counts, double[] holders) {
            for (int term : other) {
                int place = places[term];
                if (place > 0) {
                    holders[place - 1] += counts;
                }
            }
        }
    }
}
