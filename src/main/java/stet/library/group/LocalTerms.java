package stet.library.group;

import java.util.Arrays;
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
        int[] holders = new int[own.terms().length];
        Places places = all.get().of(own.terms());
        for (int k = 0; k < Math.min(Neighbours.NEAR - 1, near.length); k++) {
            places.count(space.vector(near[k]).terms(), holders);
        }
        double size = Math.min(Neighbours.NEAR, space.size()) + SMOOTHING;
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

        void count(int[] other, int[] holders) {
            for (int term : other) {
                int place = places[term];
                if (place > 0) {
                    holders[place - 1]++;
                }
            }
        }
    }
}
