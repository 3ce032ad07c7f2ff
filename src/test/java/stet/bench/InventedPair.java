package stet.bench;

/** An invented story of 500 words and a rewrite of it; the same seed gives the same pair. */
record InventedPair(String original, String rewrite) {
    /** Of the first pair that is measured, which the others follow. */
    static final long SEED = 1;
    /** Of the first pair to get warm by. */
    static final long WARM_SEED = 7_000_000;
    /** So many pairs to get warm. */
    static final int WARM = 100;
    private static final int WORDS = 500;

    static InventedPair of(long seed) {
        String original = new InventedStory(seed).article(WORDS);
        return new InventedPair(original, InventedStory.reworded(original));
    }
}
