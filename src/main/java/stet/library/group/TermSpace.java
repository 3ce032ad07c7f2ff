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
    private static final double COMMONEST = 0.02;

    private final int[] holders;
    private final float[] familiarity;
    private final List<TermVector> vectors = new ArrayList<>();

    /** @param articles the terms of each article with their counts */
    TermSpace(List<TermCounts> articles) {
        IntTable met = new IntTable();
        List<int[]> rows = articles.stream().map(a -> IntStream.of(a.terms()).map(met::add).toArray()).toList();
        int[] terms = met.sorted();
        int[] ranks = new int[terms.length]; // greater hashes have greater numbers, so that vectors stay in order
        for (int i = 0; i < terms.length; i++) {
            ranks[met.get(terms[i])] = i;
        }
        holders = new int[terms.length];
        for (int[] row : rows) {
            Cancelled.check();
            for (int i = 0; i < row.length; i++) {
                row[i] = ranks[row[i]];
                holders[row[i]]++;
            }
        }
        double[] rarity = new double[terms.length];
        Arrays.setAll(rarity, i -> rarity(terms[i], holders[i], articles.size()));
        float[] logarithms = new float[Byte.MAX_VALUE + 1];
        for (int count = 1; count < logarithms.length; count++) {
            logarithms[count] = (float) (1 + Math.log(count));
        }
        familiarity = new float[rows.size()];
        boolean[] known = new boolean[terms.length];
        IntStream.range(0, terms.length).forEach(i -> known[i] = Background.knows(terms[i]));
        for (int i = 0; i < rows.size(); i++) {
            vectors.add(vector(rows.get(i), articles.get(i).counts(), rarity, logarithms));
            familiarity[i] = familiarity(rows.get(i), articles.get(i).counts(), known);
        }
    }

    private static float familiarity(int[] terms, byte[] counts, boolean[] known) {
        int words = 0;
        int familiar = 0;
        for (int i = 0; i < terms.length; i++) {
            words += counts[i];
            familiar += known[terms[i]] ? counts[i] : 0;
        }
        return words == 0 ? 0 : (float) familiar / words;
    }

    /** The inverse document frequency. */
    private static double rarity(int term, int holders, int articles) {
        double here = Math.min(COMMONEST, (double) (holders - ONE_STORY) / articles);
        return -Math.log(Math.max(here, Background.share(term)));
    }

    private static TermVector vector(int[] terms, byte[] counts, double[] rarity, float[] logarithms) {
        float[] weights = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            weights[i] = (float) (logarithms[counts[i]] * rarity[terms[i]]);
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
        return familiarity[article];
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
