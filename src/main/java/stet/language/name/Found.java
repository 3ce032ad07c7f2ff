package stet.language.name;

import stet.text.Span;

/**
 * A name found.
 *
 * @param span its range in the text that the words' ranges are of
 * @param kind what it names
 */
public record Found(Span span, Kind kind) {
}
