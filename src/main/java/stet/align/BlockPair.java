package stet.align;

/**
 * A block of the original and one of the rewrite.
 *
 * @param original its number, from 1
 * @param rewrite  its number, from 1
 */
public record BlockPair(int original, int rewrite) {

    /** The same two where the sides are swapped. */
    public BlockPair mirrored() {
        return new BlockPair(rewrite, original);
    }
}
