package stet.library;

import java.util.ArrayList;
import java.util.List;

/** For each term the articles that hold it, with its weight in each: an inverted index over vectors of length 1. */
final class Postings {
    private final List<TermVector> vectors = new ArrayList<>();
    private final int[][] articles;
    private final double[][] weights;

    Postings(TermSpace space) {
        int[] sizes = new int[space.terms()];
        for (int i = 0; i < space.size(); i++) {
            vectors.add(space.vector(i).unit());
            for (int term : space.vector(i).terms()) {
                sizes[term]++;
            }
        }
        articles = new int[sizes.length][];
        weights = new double[sizes.length][];
        for (int term = 0; term < sizes.length; term++) {
            articles[term] = new int[sizes[term]];
            weights[term] = new double[sizes[term]];
        }
        for (int i = vectors.size() - 1; i >= 0; i--) {
            enter(i, sizes);
        }
    }

    private void enter(int article, int[] free) {
        TermVector vector = vectors.get(article);
        for (int k = 0; k < vector.terms().length; k++) {
            int term = vector.terms()[k];
            int at = --free[term];
            articles[term][at] = article;
            weights[term][at] = vector.weights()[k];
        }
    }

    /** How many articles there are. */
    int size() {
        return vectors.size();
    }

    /** An article's vector, of length 1. */
    TermVector vector(int article) {
        return vectors.get(article);
    }

    /** Adds, to the sum of each article that holds the term, its weight there times {@code weight}. */
    void add(int term, double weight, double[] sums) {
        for (int k = 0; k < articles[term].length; k++) {
            sums[articles[term][k]] += weight * weights[term][k];
        }
    }
}
