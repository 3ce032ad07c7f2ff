package stet.fact.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** The values of digits with separators, English first: 1,234.5; then 1.234,5 and 5,00 where that alone fits. */
final class Figures {
    private static final int MOST_DIGITS = 40;
    private static final MathContext PRECISION = new MathContext(15);

    private Figures() {
    }

    /** The value of figures; null where they hold another sign or too many digits. */
    static @Nullable BigDecimal value(String figures) {
        String plain = plain(figures);
        boolean digits = plain.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        return digits && plain.length() <= MOST_DIGITS ? new BigDecimal(plain) : null;
    }

    private static String plain(String figures) {
        String tight = figures.replaceAll("[\\s\\u00A0\\u2009\\u202F]", "");
        int comma = tight.lastIndexOf(',');
        int point = tight.lastIndexOf('.');
        boolean decimalComma = comma >= 0 && tight.length() - comma - 1 < 3 && point < comma;
        return decimalComma ? tight.replace(".", "").replace(',', '.') : tight.replace(",", "");
    }

    /** A power, to 15 digits. */
    static BigDecimal power(BigDecimal root, int exponent) {
        return root.pow(exponent, PRECISION);
    }
}
