package stet.library;

import java.util.Arrays;

/**
 * A sparse vector over the terms of a folder.
 *
 * @param terms   numbers of terms, rising
 * @param weights the weight of each
 */
record TermVector(int[] terms, double[] weights) {

    /** The same direction with length 1; itself where it is all zero. */
    TermVector unit() {
        double length = Math.sqrt(Arrays.stream(weights).map(w -> w * w).sum());
        return length == 0 ? this : new TermVector(terms, Arrays.stream(weights).map(w -> w / length).toArray());
    }

    /** The share of the other's weight that stands on terms which this one has too; 0 to 1. */
    double shareOf(TermVector other) {
        double shared = 0;
        double all = 0;
        for (int i = 0; i < other.terms.length; i++) {
            all += other.weights[i];
            shared += Arrays.binarySearch(terms, other.terms[i]) >= 0 ? other.weights[i] : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    double dot(TermVector other) {
        double sum = 0;
        int j = 0;
        for (int i = 0; i < terms.length; i++) {
            while (j < other.terms.length && other.terms[j] < terms[i]) {
                j++;
            }
            if (j < other.terms.length && other.terms[j] == terms[i]) {
                sum += weights[i] * other.weights[j];
            }
        }
        return sum;
    }
}
