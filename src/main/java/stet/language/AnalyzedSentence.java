package stet.language;

import java.util.List;
import stet.text.Sentence;

/**
 * A sentence with its words and names, all in reading order.
 *
 * @param sentence where it stands
 * @param text     its own text (the sentence's span of the block)
 * @param tokens   its words and marks; spans are in the block
 * @param names    its names; spans are in the block and do not overlap
 */
public record AnalyzedSentence(Sentence sentence, String text, List<Token> tokens, List<Name> names) {
    public AnalyzedSentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }
}
