package stet.align;

import java.util.List;
import stet.text.Sentence;

/**
 * Sentences that carry the same content.
 *
 * @param original   in reading order; at least one
 * @param rewrite    in reading order; at least one
 * @param similarity from 0 to 1
 */
public record SentenceLink(List<Sentence> original, List<Sentence> rewrite, double similarity) {

    /** @throws IllegalArgumentException where a side is empty */
    public SentenceLink {
        original = List.copyOf(original);
        rewrite = List.copyOf(rewrite);
        if (original.isEmpty() || rewrite.isEmpty()) {
            throw new IllegalArgumentException("a link has two ends");
        }
    }
}
