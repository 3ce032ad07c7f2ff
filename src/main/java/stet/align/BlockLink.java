package stet.align;

import java.util.List;

/**
 * Blocks that carry the same content.
 *
 * @param original   block numbers, rising; at least one
 * @param rewrite    block numbers, rising; at least one
 * @param similarity from 0 to 1
 * @param moved      whether it stands out of the order of the others
 */
public record BlockLink(List<Integer> original, List<Integer> rewrite, double similarity, boolean moved) {

    /** @throws IllegalArgumentException where a side is empty */
    public BlockLink {
        original = List.copyOf(original);
        rewrite = List.copyOf(rewrite);
        if (original.isEmpty() || rewrite.isEmpty()) {
            throw new IllegalArgumentException("a link has two ends");
        }
    }
}
