package stet.align;

import java.util.List;

/**
 * What of two articles carries the same content.
 *
 * @param blocks      groups of blocks, by the first original block; what is in no group has no partner
 * @param sentences   which sentences share content, by the first original sentence: every original sentence of a link is
 *                    linked with every rewrite sentence of it; a sentence may stand in several links
 * @param passages    the same gathered to groups, without the links that join a mere part of a sentence: no sentence stands
 *                    in two of them
 * @param words       words within passages, in the original's order
 * @param corrections what the reader knew better; all links are as it says
 */
public record Alignment(List<BlockLink> blocks, List<SentenceLink> sentences, List<SentenceLink> passages,
        List<WordLink> words, Corrections corrections) {
    public Alignment {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        passages = List.copyOf(passages);
        words = List.copyOf(words);
    }

    /** An alignment all of whose links join whole sentences, and that nobody corrected. */
    public Alignment(List<BlockLink> blocks, List<SentenceLink> passages, List<WordLink> words) {
        this(blocks, passages, passages, words, Corrections.NONE);
    }
}
