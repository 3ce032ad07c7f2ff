package stet.fact.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import stet.text.Span;

/**
 * An amount found in a text.
 *
 * @param span  the words that carry it, bound and unit included
 * @param kind  what it counts
 * @param bound how the words hedge it
 * @param value the amount in {@code unit}, or the lower end of a range, or the first figure of a score
 * @param upper the upper end of a range, or the second figure of a score; null for a single amount
 * @param unit  ISO 4217 code, {@code %}, {@code pp}, a unit of measure, or empty
 */
public record Amount(Span span, Kind kind, Bound bound, BigDecimal value, @Nullable BigDecimal upper, String unit) {

    /** What an amount counts. */
    public enum Kind {
        NUMBER, ORDINAL, MONEY, PERCENT, MEASURE
    }
}
