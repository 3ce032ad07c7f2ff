package stet.language;

import stet.text.Span;

/**
 * A proper name found in a sentence.
 *
 * @param span the range in the block's text
 * @param kind what it names
 */
public record Name(Span span, NameKind kind) {
}
