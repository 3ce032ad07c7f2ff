package stet.language.name;

import stet.text.Span;

/**
 * A word or mark of a sentence.
 *
 * @param span its range in the text
 * @param text the word as it stands
 */
public record Word(Span span, String text) {
}
