package stet.fact.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import stet.fact.quantity.Amount.Kind;

/**
 * A number with its unit, before its bound is looked for.
 *
 * @param numeral the number as read
 * @param tail    its unit
 * @param upper   the upper end of a range in the normal unit; null for a single amount
 * @param from    the index of its first piece
 */
record Part(Numeral numeral, Tail tail, @Nullable BigDecimal upper, int from) {
    static Part of(Numeral numeral, Tail tail) {
        BigDecimal upper = numeral.upper();
        return new Part(numeral, tail, upper == null ? null : tail.unit().convert(upper), numeral.from());
    }

    int to() {
        return tail.to();
    }

    boolean vague() {
        return numeral.form() == Numeral.Form.VAGUE;
    }

    Kind kind() {
        boolean ordinal = numeral.form() == Numeral.Form.ORDINAL && tail.isNone();
        return ordinal ? Kind.ORDINAL : tail.kind();
    }

    BigDecimal value() {
        return tail.unit().convert(numeral.value());
    }

    String unit() {
        return tail.unit().symbol();
    }
}
