package stet.library.group;

import java.util.Arrays;

/**
 * A sparse vector over terms.
 *
 * @param terms   numbers of terms, rising
 * @param weights the weight of each
 */
record TermVector(int[] terms, float[] weights) {

    /** The same direction with length 1; itself where it is all zero. */
    TermVector unit() {
        double length = length();
        if (length == 0) {
            return this;
        }
        float[] scaled = new float[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = (float) (weights[i] / length);
        }
        return new TermVector(terms, scaled);
    }

    double length() {
        double sum = 0;
        for (float weight : weights) {
            sum += (double) weight * weight;
        }
        return Math.sqrt(sum);
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
        int[] others = other.terms;
        double sum = 0;
        for (int i = 0, j = 0; i < terms.length && j < others.length;) {
            int difference = Integer.compare(terms[i], others[j]);
            if (difference == 0) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
