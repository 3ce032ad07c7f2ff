package stet.fact;

import stet.language.WordClass;
import stet.text.Span;

/**
 * A word or a mark of a sentence, clitics such as {@code n't} and {@code 's} on their own.
 *
 * @param span      the range in the block's text
 * @param text      as it stands
 * @param lower     in lower case, apostrophes straight
 * @param lemma     its dictionary form
 * @param wordClass its class; {@link WordClass#X} where nobody knows
 */
record Word(Span span, String text, String lower, String lemma, WordClass wordClass) {

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0)) || lower.equals("n't") || lower.startsWith("'") && text
                .length() > 1;
    }

    boolean is(String... any) {
        for (String s : any) {
            if (lower.equals(s)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word may be of one of the classes: it is, or its class is unknown. */
    boolean maybe(WordClass... any) {
        for (WordClass c : any) {
            if (wordClass == c) {
                return true;
            }
        }
        return wordClass == WordClass.X;
    }
}
