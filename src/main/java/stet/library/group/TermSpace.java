package stet.library.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The articles of a folder as vectors of terms: logarithmic frequency times inverse document frequency (Salton &amp;
 * Buckley 1988), where the background counts for some articles more.
 */
final class TermSpace {
    private final IntTable numbers = new IntTable();
    private final int[] holders;
    private final List<TermVector> vectors = new ArrayList<>();

    /** @param articles the terms of each article with their counts */
    TermSpace(List<TermCounts> articles) {
        int[] found = new int[1 << 12];
        for (TermCounts article : articles) {
            for (int term : article.terms()) {
                int number = numbers.add(term);
                found = number < found.length ? found : Arrays.copyOf(found, found.length * 2);
                found[number]++;
            }
        }
        holders = Arrays.copyOf(found, numbers.size());
        float[] logarithms = new float[Byte.MAX_VALUE + 1];
        for (int count = 1; count < logarithms.length; count++) {
            logarithms[count] = (float) (1 + Math.log(count));
        }
        articles.forEach(article -> vectors.add(vector(article, articles.size(), logarithms)));
    }

    private TermVector vector(TermCounts article, int articles, float[] logarithms) {
        float[] weights = new float[article.terms().length];
        for (int i = 0; i < weights.length; i++) {
            int term = article.terms()[i];
            double in = holders(term) + Background.ARTICLES * Background.share(term);
            weights[i] = (float) (logarithms[article.counts()[i]]
                    * Math.max(0, Math.log((articles + Background.ARTICLES) / in)));
        }
        return new TermVector(article.terms(), weights);
    }

    int size() {
        return vectors.size();
    }

    /** The article's vector; not of length 1. */
    TermVector vector(int article) {
        return vectors.get(article);
    }

    /** How many terms there are. */
    int terms() {
        return holders.length;
    }

    /** The number of a term, from 0. */
    int number(int term) {
        return numbers.get(term);
    }

    /** How many articles hold a term. */
    int holders(int term) {
        return holders[numbers.get(term)];
    }
}
