package stet.fact.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, a number or a mark as the grammar of times sees it.
 *
 * @param sign  the letter of its class, as {@link TimeItems} lists them
 * @param from  the index of its first piece
 * @param to    the index after its last piece
 * @param value its number; null where it is none
 * @param word  its words in lower case, with single spaces
 */
record TimeItem(char sign, int from, int to, @Nullable BigDecimal value, String word) {
    static final TimeItem NONE = new TimeItem('x', 0, 0, null, "");

    /** Its number where that is whole and below a million, else -1. */
    int number() {
        boolean whole = value != null && value.stripTrailingZeros().scale() <= 0 && value.signum() >= 0;
        return whole && value != null && value.compareTo(BigDecimal.valueOf(1_000_000)) < 0 ? value.intValue() : -1;
    }
}
