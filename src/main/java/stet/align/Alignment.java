package stet.align;

import java.util.List;

/**
 * What of two articles carries the same content.
 *
 * @param blocks    groups of blocks, by the first original block; what is in no group has no partner
 * @param sentences groups of sentences, by the first original sentence
 * @param words     words within linked sentences, in the original's order
 */
public record Alignment(List<BlockLink> blocks, List<SentenceLink> sentences, List<WordLink> words) {
    public Alignment {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
    }
}
