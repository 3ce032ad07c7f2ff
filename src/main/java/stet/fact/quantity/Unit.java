package stet.fact.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure.
 *
 * @param symbol the unit of the normal value
 * @param factor what an amount is multiplied by to be in that unit; null where it stands in it already
 * @param offset what is added before: −32 for degrees Fahrenheit
 */
record Unit(String symbol, @Nullable BigDecimal factor, BigDecimal offset) {
    /** A converted amount is no sharper than this. */
    private static final MathContext SHARPNESS = new MathContext(3, RoundingMode.HALF_UP);

    static Unit of(String symbol) {
        return new Unit(symbol, null, BigDecimal.ZERO);
    }

    static Unit of(String symbol, String factor) {
        return new Unit(symbol, new BigDecimal(factor), BigDecimal.ZERO);
    }

    /** The amount in the unit of the normal value. */
    BigDecimal convert(BigDecimal amount) {
        return factor == null ? amount : amount.add(offset).multiply(factor).round(SHARPNESS);
    }
}
