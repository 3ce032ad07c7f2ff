package stet.library.group;

/** For each term the articles that hold it, with its weight in each: an inverted index over vectors of length 1. */
final class Postings {
    private final TermSpace space;
    private final double[] lengths;
    private final int[][] articles;
    private final float[][] weights;

    Postings(TermSpace space) {
        this.space = space;
        lengths = new double[space.size()];
        articles = new int[space.terms()][];
        weights = new float[space.terms()][];
        int[] free = new int[space.terms()];
        for (int i = 0; i < space.size(); i++) {
            lengths[i] = Math.max(Float.MIN_NORMAL, space.vector(i).length());
            for (int term : space.vector(i).terms()) {
                free[term] = space.holders(term);
            }
        }
        for (int i = space.size() - 1; i >= 0; i--) {
            enter(i, free);
        }
    }

    private void enter(int article, int[] free) {
        Cancelled.check();
        TermVector vector = space.vector(article);
        for (int k = 0; k < vector.terms().length; k++) {
            int term = vector.terms()[k];
            int holders = space.holders(term);
            if (holders > 1 && holders <= Neighbours.POSTINGS) { // others are never looked up
                if (articles[term] == null) {
                    articles[term] = new int[holders];
                    weights[term] = new float[holders];
                }
                int at = --free[term];
                articles[term][at] = article;
                weights[term][at] = (float) (vector.weights()[k] / lengths[article]);
            }
        }
    }

    /** The length of an article's vector, above 0. */
    double length(int article) {
        return lengths[article];
    }

    /** How many articles hold a term. */
    int holders(int term) {
        return space.holders(term);
    }

    /** Adds, to the score of each article that holds the term with others, its weight there times {@code weight}. */
    void add(int term, double weight, Scores scores) {
        if (articles[term] != null) {
            scores.add(articles[term], weights[term], (float) weight);
        }
    }
}
