package stet.library.group;

/** A vector laid out by the numbers of its terms, to be held against many others at a few nanoseconds a term. For one thread. */
final class Spread {
    private final float[] weights;
    private TermVector laid = new TermVector(new int[0], new float[0]);

    /** @param terms how many terms there are */
    Spread(int terms) {
        weights = new float[terms];
    }

    /** Lays out a vector in the place of the last one. */
    Spread of(TermVector vector) {
        for (int term : laid.terms()) {
            weights[term] = 0;
        }
        for (int i = 0; i < vector.terms().length; i++) {
            weights[vector.terms()[i]] = vector.weights()[i];
        }
        laid = vector;
        return this;
    }

    /** The same as {@link TermVector#dot}, to the last bit. */
    double dot(TermVector other) {
        int[] terms = other.terms();
        float[] others = other.weights();
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += (double) weights[terms[i]] * others[i];
        }
        return sum;
    }
}
