package stet.fact.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the currency before a number: $, US$, c $, USD, "u.s $"; and the cents that follow a sum. */
final class MoneyReader {
    private static final Set<String> COINS = Set.of("cent", "cents", "pence", "penny", "mao");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final Pieces pieces;
    private final NumeralReader numerals;
    /** Whether the text has no capital, so that "us $" cannot be told from US$. */
    private final boolean small;

    MoneyReader(Pieces pieces, NumeralReader numerals) {
        this.pieces = pieces;
        this.numerals = numerals;
        this.small = pieces.text().chars().noneMatch(Character::isUpperCase);
    }

    /**
     * A currency before a number.
     *
     * @param code   its ISO code
     * @param factor what the number is multiplied by: a million in "MUSD 60"
     * @param to     the index of the number
     */
    record Head(String code, BigDecimal factor, int to) {
    }

    /** The currency at that piece, with figures after it; null where none stands there. */
    @Nullable
    Head head(int i) {
        Head head = sign(i);
        head = head == null ? letters(i) : head;
        if (head == null) {
            return null;
        }
        boolean figures = pieces.at(head.to()).isFigure();
        return figures || NumberWords.cardinal(pieces.lower(head.to())) != null && pieces.glued(head.to())
                ? head
                : null;
    }

    private @Nullable Head sign(int i) {
        String code = Currencies.symbol(pieces.lower(i));
        return code == null || code.equals("cent") ? null : new Head(code, BigDecimal.ONE, i + 1);
    }

    /** US$, c $, USD 5, "u.s. $", MUSD 5. */
    private @Nullable Head letters(int i) {
        if (pieces.is(i, "u", ".", "s")) {
            int at = pieces.is(i + 3, ".") ? i + 4 : i + 3;
            return pieces.is(at, "$") ? new Head("USD", BigDecimal.ONE, at + 1) : null;
        }
        String word = pieces.lower(i);
        if (!pieces.at(i).isWord()) {
            return null;
        }
        String dollar = pieces.is(i + 1, "$") ? Currencies.dollar(word) : null;
        boolean capital = pieces.at(i).isCapitalized();
        boolean spaced = (capital || small && !word.equals("a") && !word.equals("s"))
                && !pieces.is(i - 1, Set.of("'", "’"));
        if (dollar != null && (spaced || Currencies.isCode(word) || pieces.glued(i + 1))) {
            return new Head(dollar, BigDecimal.ONE, i + 2);
        }
        if (Currencies.isCode(word) && (capital || small)) {
            return new Head(Currencies.code(word), BigDecimal.ONE, i + 1);
        }
        String shortened = Currencies.shortened(word);
        if (shortened != null && !pieces.isHyphen(i - 1)) {
            return new Head(shortened, BigDecimal.ONE, pieces.is(i + 1, ".") ? i + 2 : i + 1);
        }
        if (word.equals("dollar")) {
            return new Head("USD", BigDecimal.ONE, i + 1);
        }
        boolean millions = word.length() == 4 && word.startsWith("m") && Currencies.isCode(word.substring(1));
        return millions ? new Head(Currencies.code(word.substring(1)), BigDecimal.TEN.pow(6), i + 1) : null;
    }

    /** The sum with the cents that follow it: "3 dollars 50 cents", "15 dollars and 50."; itself where none do. */
    Numeral withCents(Numeral sum, int i) {
        int at = pieces.is(i, "and") ? i + 1 : i;
        Numeral coins = pieces.at(at).kind() == Piece.Kind.NOTHING ? null : numerals.read(at);
        boolean fits = coins != null && coins.isWhole() && coins.value().compareTo(HUNDRED) < 0
                && coins.value().signum() > 0 && !pieces.glued(at) && sum.isWhole();
        if (!fits || coins == null) {
            return sum.upTo(i);
        }
        boolean named = pieces.is(coins.to(), COINS);
        boolean ends = pieces.is(coins.to(), Set.of("", ".")) && !pieces.glued(coins.to() + 1);
        if (!named && !ends) {
            return sum.upTo(i);
        }
        return sum.plus(Numeral.divide(coins.value(), HUNDRED), named ? coins.to() + 1 : coins.to(), sum.form());
    }
}
