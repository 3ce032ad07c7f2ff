package stet.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which articles of a folder are most alike by their terms. */
final class Neighbours {
    /** So many neighbours tell what is common where an article stands. */
    static final int NEAR = 40;
    /** So many are candidates for the same story. */
    private static final int CANDIDATES = 120;
    /** Below this cosine two articles are never of one story. */
    private static final double LEAST = 0.02;

    private final Postings postings;
    private final List<int[]> ranked = new ArrayList<>();

    Neighbours(TermSpace space) {
        postings = new Postings(space);
        for (int i = 0; i < space.size(); i++) {
            ranked.add(rank(i));
        }
    }

    /** The candidates for the story of an article, most alike first. */
    int[] of(int article) {
        return ranked.get(article);
    }

    private int[] rank(int article) {
        double[] cosines = new double[postings.size()];
        TermVector vector = postings.vector(article);
        for (int k = 0; k < vector.terms().length; k++) {
            postings.add(vector.terms()[k], vector.weights()[k], cosines);
        }
        return IntStream.range(0, cosines.length).filter(j -> j != article && cosines[j] > LEAST).boxed()
                .sorted(Comparator.comparingDouble((Integer j) -> -cosines[j]).thenComparing(j -> j))
                .limit(CANDIDATES).mapToInt(Integer::intValue).toArray();
    }
}
