package stet.library.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The articles of a folder as vectors of terms: logarithmic frequency times inverse document frequency (Salton &amp;
 * Buckley 1988). Frequencies are those of the background, so that two articles are as alike in a folder of two as among
 * thousands; only what very many of a folder hold is commoner there.
 */
final class TermSpace {
    /** So many articles may hold a term because they tell one story. */
    private static final int ONE_STORY = 60;
    /** A folder may be full of one story, whose terms stay worth something. */
    private static final double COMMONEST = 0.1;

    private final int[] holders;
    private final List<Float> familiarity = new ArrayList<>();
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
        boolean[] known = new boolean[terms.length];
        IntStream.range(0, terms.length).forEach(i -> known[i] = Background.knows(terms[i]));
        articles.forEach(article -> familiarity.add(familiarity(article, numbers, known)));
    }

    private static float familiarity(TermCounts article, IntTable numbers, boolean[] known) {
        int words = 0;
        int familiar = 0;
        for (int i = 0; i < article.terms().length; i++) {
            words += article.counts()[i];
            familiar += known[numbers.get(article.terms()[i])] ? article.counts()[i] : 0;
        }
        return words == 0 ? 0 : (float) familiar / words;
    }

    /** All terms, rising. */
    private static int[] terms(List<TermCounts> articles) {
        IntTable met = new IntTable();
        articles.forEach(article -> IntStream.of(article.terms()).forEach(met::add));
        return met.sorted();
    }

    /** The inverse document frequency. */
    private static double rarity(int term, int holders, int articles) {
        double here = Math.min(COMMONEST, (double) (holders - ONE_STORY) / articles);
        return -Math.log(Math.max(here, Background.share(term)));
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

    /** The share of an article's words of which the background knows how common they are; 0 to 1. */
    double familiarity(int article) {
        return familiarity.get(article);
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
