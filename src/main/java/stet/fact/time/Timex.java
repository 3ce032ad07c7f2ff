package stet.fact.time;

import stet.fact.quantity.Bound;
import stet.text.Span;

/**
 * A time found in a text.
 *
 * @param span  the words that carry it, a bound included
 * @param bound how the words hedge it
 * @param value ISO 8601 or TIMEX3: {@code 2024-01-16}, {@code 2024-W03}, {@code P3Y}, {@code XXXX-WXX-2}
 */
public record Timex(Span span, Bound bound, String value) {
}
