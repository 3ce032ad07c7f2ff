package stet.library.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The articles of a folder as vectors of terms: logarithmic frequency times inverse document frequency (Salton &amp;
 * Buckley 1988), where the background counts for some articles more.
 */
final class TermSpace {
    private final int[] holders;
    private final List<TermVector> vectors = new ArrayList<>();

    /** @param articles the terms of each article with their counts */
    TermSpace(List<TermCounts> articles) {
        int[] terms = terms(articles);
        IntTable numbers = new IntTable(); // greater hashes have greater numbers, so that vectors stay in order
        IntStream.of(terms).forEach(numbers::add);
        holders = new int[terms.length];
        articles.forEach(article -> IntStream.of(article.terms()).forEach(term -> holders[numbers.get(term)]++));
        double[] rarity = new double[terms.length];
        Arrays.setAll(rarity, i -> rarity(terms[i], holders[i], articles.size()));
        float[] logarithms = new float[Byte.MAX_VALUE + 1];
        for (int count = 1; count < logarithms.length; count++) {
            logarithms[count] = (float) (1 + Math.log(count));
        }
        articles.forEach(article -> vectors.add(vector(article, numbers, rarity, logarithms)));
    }

    /** All terms, rising. */
    private static int[] terms(List<TermCounts> articles) {
        IntTable met = new IntTable();
        articles.forEach(article -> IntStream.of(article.terms()).forEach(met::add));
        return met.sorted();
    }

    /** The inverse document frequency; 0 of a term that nearly all hold. */
    private static double rarity(int term, int holders, int articles) {
        double in = holders + Background.ARTICLES * Background.share(term);
        return Math.max(0, Math.log((articles + Background.ARTICLES) / in));
    }

    private static TermVector vector(TermCounts article, IntTable numbers, double[] rarity, float[] logarithms) {
        int[] terms = new int[article.terms().length];
        float[] weights = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = numbers.get(article.terms()[i]);
            weights[i] = (float) (logarithms[article.counts()[i]] * rarity[terms[i]]);
        }
        return new TermVector(terms, weights);
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

    /** How many articles hold the term of a number. */
    int holders(int term) {
        return holders[term];
    }
}
