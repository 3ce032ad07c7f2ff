package stet.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import stet.fact.Fact;
import stet.fact.FactValue.Quantity;
import stet.language.Token;
import stet.language.WordClass;

/**
 * Tells what a bare number counts. "Two" stands in every article: two firefighters and two lawsuits are not the same
 * fact, while 19 or 48,600 are hardly ever met twice by chance.
 */
final class Counted {
    /** How far after a number the noun it counts may stand, in words. */
    private static final int REACH = 4;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Tokens tokens;

    Counted(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the fact is a bare number that needs its noun to be told from others of the same value. */
    static boolean isCommon(Fact fact) {
        return fact.value() instanceof Quantity q && q.unit().isEmpty() && q.upper() == null
                && isRound(q.amount())
                && q.amount().compareTo(HUNDRED) < 0;
    }

    /** One digit and zeros: seven, 20. */
    private static boolean isRound(BigDecimal amount) {
        return amount.signum() == 0 || amount.stripTrailingZeros().precision() == 1;
    }

    /** The lemma of the noun that the number counts; empty where none follows. */
    Optional<String> noun(Fact number) {
        List<Token> next = tokens.in(number.place().block())
                .tailMap(number.place().span().end(), true).values().stream().limit(REACH).toList();
        String noun = null;
        for (Token t : next) {
            if (t.wordClass() == WordClass.NOUN) {
                noun = t.lemma();
            } else if (noun != null || t.wordClass() != WordClass.ADJ && t.wordClass() != WordClass.PROPN
                    && t.wordClass() != WordClass.NUM && !t.text().equals("of") && !t.text().equals("the")) {
                break;
            }
        }
        return Optional.ofNullable(noun);
    }
}
