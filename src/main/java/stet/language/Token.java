package stet.language;

import stet.text.Span;

/**
 * A word or mark of a sentence with its grammar.
 *
 * @param span      the range in the block's text
 * @param text      the word as it stands
 * @param lemma     its dictionary form, lower case but for names
 * @param wordClass its class in this sentence
 */
public record Token(Span span, String text, String lemma, WordClass wordClass) {

    /** Whether it holds a letter or a digit. */
    public boolean isWord() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
