package stet.fact.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number as it was read, without its unit and its bound.
 *
 * @param from   the index of its first piece
 * @param to     the index after its last piece
 * @param value  the number, or the lower end of a vague one
 * @param upper  the upper end of a vague number such as "dozens"; null for a sharp one
 * @param form   how it is said
 */
public record Numeral(int from, int to, BigDecimal value, @Nullable BigDecimal upper, Form form) {
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_EVEN);

    /** How a number is said. */
    public enum Form {
        FIGURES, WORDS, ORDINAL, FRACTION, VAGUE
    }

    Numeral(int from, int to, BigDecimal value, Form form) {
        this(from, to, value, null, form);
    }

    Numeral upTo(int end) {
        return new Numeral(from, end, value, upper, form);
    }

    Numeral startingAt(int start) {
        return new Numeral(start, to, value, upper, form);
    }

    Numeral times(BigDecimal factor, int end) {
        return new Numeral(from, end, value.multiply(factor), upper == null ? null : upper.multiply(factor), form);
    }

    Numeral plus(BigDecimal more, int end, Form as) {
        return new Numeral(from, end, value.add(more), null, as);
    }

    Numeral negated(int start) {
        return new Numeral(start, to, value.negate(), null, form);
    }

    boolean isWhole() {
        return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
    }

    /** The quotient to 15 digits. */
    static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return a.divide(b, PRECISION);
    }

    static BigDecimal divide(long a, long b) {
        return divide(BigDecimal.valueOf(a), BigDecimal.valueOf(b));
    }
}
