package stet.fact.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers and decimals in figures and words: 1,200, 5bn, "two hundred and three thousand", "4 thousand 3
 * hundred and 21". A number is a row of groups below a thousand, each with a smaller scale than the one before.
 */
final class CardinalReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int HIGHEST_POWER = 30;
    private final Pieces pieces;

    CardinalReader(Pieces pieces) {
        this.pieces = pieces;
    }

    /** The longest number from there on; null where none stands there. */
    @Nullable
    Numeral read(int i) {
        Numeral first = group(i);
        if (first == null) {
            return null;
        }
        Numeral scaled = scaled(first);
        Numeral sum = scaled;
        BigDecimal scale = lastScale(first, scaled);
        while (scale != null && scale.compareTo(HUNDRED) >= 0) {
            Numeral next = following(sum, scale);
            if (next == null) {
                break;
            }
            Numeral more = scaled(next);
            scale = more.to() > next.to()
                    ? Numeral.divide(more.value(), next.value())
                    : pieces.is(next.to() - 1, "hundred") ? HUNDRED : null;
            sum = sum.plus(more.value(), more.to(), sum.form());
        }
        return sum;
    }

    /** What the last scale word of a group multiplied by; null for none. */
    private @Nullable BigDecimal lastScale(Numeral group, Numeral scaled) {
        if (scaled.to() == group.to()) {
            return group.form() == Numeral.Form.FIGURES && pieces.is(group.to() - 1, "hundred") ? HUNDRED : null;
        }
        boolean byLetter = pieces.glued(group.to()) && NumberWords.scale(pieces.lower(group.to())) == null;
        return byLetter || group.value().signum() == 0 ? null : Numeral.divide(scaled.value(), group.value());
    }

    /** The next group of a number whose last scale was given; null where the number ends before it. */
    private @Nullable Numeral following(Numeral sum, BigDecimal scale) {
        boolean and = pieces.is(sum.to(), "and");
        Numeral next = group(and ? sum.to() + 1 : sum.to());
        if (next == null || next.value().signum() <= 0 || next.value().compareTo(scale) >= 0 || !next.isWhole()) {
            return null;
        }
        Numeral more = scaled(next);
        boolean scaleFalls = more.value().compareTo(scale) < 0;
        boolean figuresEndIt = next.form() == Numeral.Form.FIGURES && more.to() == next.from() + 1 && !and;
        boolean part = and && isPart(next);
        boolean article = pieces.is(next.from(), "a");
        return scaleFalls && !figuresEndIt && !article && !part ? next : null;
    }

    /** Whether it counts parts of a whole: "and three quarters", "and one half". */
    private boolean isPart(Numeral n) {
        String word = pieces.lower(pieces.skipHyphen(n.to()));
        return NumberWords.denominator(word) != null && (NumberWords.isPlural(word) || word.equals("half"));
    }

    /** The group with the scale words that follow it: "three lakh crore", "5bn", "2.33 k". */
    private Numeral scaled(Numeral group) {
        Numeral n = group;
        if (group.form() == Numeral.Form.FIGURES) {
            BigDecimal letter = letter(group.to());
            if (letter != null) {
                return group.times(letter, group.to() + 1);
            }
        }
        for (int k = 0; k < 2; k++) {
            int at = n.to();
            int word = pieces.isHyphen(at) && pieces.glued(at + 1) ? at + 1 : at;
            BigDecimal scale = NumberWords.scale(pieces.lower(word));
            boolean plural = NumberWords.isPlural(pieces.lower(word)) && !pieces.lower(word).startsWith("lakh");
            if (scale == null || plural) {
                break;
            }
            n = n.times(scale, word + 1);
        }
        return n;
    }

    private @Nullable BigDecimal letter(int i) {
        String text = pieces.at(i).text();
        BigDecimal factor = NumberWords.suffix(text);
        boolean meters = text.equals("m") || text.equals("mm") || text.equals("t") || text.equals("b");
        if (factor == null || meters && !(pieces.glued(i) && afterCurrency(i - 1)) && !text.equals("b")) {
            return null;
        }
        boolean bound = pieces.glued(i) || text.equals("k") || text.equals("G") || text.equals("M");
        boolean goesOn = pieces.glued(i + 1) && (pieces.at(i + 1).isFigure()
                || pieces.isHyphen(i + 1) && pieces.at(i + 2).isFigure());
        return bound && !goesOn && pieces.at(i - 1).isFigure() ? factor : null;
    }

    private boolean afterCurrency(int figure) {
        return Currencies.symbol(pieces.lower(figure - 1)) != null;
    }

    /** Figures with their power or hundreds, or words below a thousand. */
    private @Nullable Numeral group(int i) {
        if (pieces.at(i).isFigure()) {
            Numeral figures = figures(i);
            return figures != null && pieces.is(figures.to(), "hundred")
                    ? figures.times(HUNDRED, figures.to() + 1)
                    : figures;
        }
        return words(i);
    }

    private @Nullable Numeral figures(int i) {
        if (pieces.glued(i) && (pieces.at(i - 1).isWord() && pieces.at(i - 1).isSpaced()
                && !Currencies.isCode(pieces.lower(i - 1)))) {
            return null;
        }
        BigDecimal value = Figures.value(pieces.at(i).text());
        if (value == null) {
            return null;
        }
        Numeral plain = new Numeral(i, i + 1, value, Numeral.Form.FIGURES);
        Numeral power = power(plain);
        return power == null ? plain : power;
    }

    /** 1.3e6, 12e+14, 1.3x10^6, 1.1^23; null where no power follows. */
    private @Nullable Numeral power(Numeral base) {
        int i = base.to();
        if (!pieces.glued(i)) {
            return null;
        }
        boolean scientific = pieces.is(i, "e");
        boolean ten = pieces.is(i, "x", "10", "^");
        if (!scientific && !ten && !pieces.is(i, "^")) {
            return null;
        }
        int sign = ten ? i + 3 : i + 1;
        int at = sign;
        int negative = 1;
        while ((pieces.is(at, "-") || pieces.is(at, "+")) && at < sign + 2) {
            negative = pieces.is(at, "-") ? -negative : negative;
            at++;
        }
        BigDecimal exponent = pieces.at(at).isFigure() && pieces.glued(at) ? Figures.value(pieces.lower(at)) : null;
        if (exponent == null || exponent.scale() > 0 || exponent.compareTo(BigDecimal.valueOf(HIGHEST_POWER)) > 0) {
            return null;
        }
        int power = negative * exponent.intValueExact();
        BigDecimal root = scientific || ten ? BigDecimal.TEN : base.value();
        BigDecimal raised = root.signum() == 0 ? root : Figures.power(root, power);
        return new Numeral(base.from(), at + 1, scientific || ten ? base.value().multiply(raised) : raised,
                Numeral.Form.FIGURES);
    }

    /** Words below a thousand, or a bare "hundred" before "thousand": one, fifty-two, two hundred and six, a hundred. */
    private @Nullable Numeral words(int i) {
        boolean article = (pieces.is(i, "a") || pieces.is(i, "an")) && multiplies(i + 1);
        boolean bare = pieces.is(i, "hundred") && NumberWords.scale(pieces.lower(i + 1)) != null;
        Numeral head = article
                ? new Numeral(i, i + 1, BigDecimal.ONE, Numeral.Form.WORDS)
                : bare ? new Numeral(i, i, BigDecimal.ONE, Numeral.Form.WORDS) : belowHundred(i);
        if (head == null || !pieces.is(head.to(), "hundred")) {
            return head;
        }
        Numeral hundreds = head.times(HUNDRED, head.to() + 1);
        int at = pieces.is(hundreds.to(), "and") ? hundreds.to() + 1 : hundreds.to();
        Numeral rest = at > hundreds.to() && pieces.at(at).isFigure() ? figures(at) : belowHundred(at);
        boolean fits = rest != null && rest.isWhole() && rest.value().signum() > 0
                && rest.value().compareTo(HUNDRED) < 0 && !pieces.is(rest.to(), "hundred")
                && !NumberWords.isDozen(pieces.lower(rest.to()))
                && !(at > hundreds.to() && isSmallPart(rest.to()));
        return fits && rest != null ? hundreds.plus(rest.value(), rest.to(), Numeral.Form.WORDS) : hundreds;
    }

    private boolean isSmallPart(int i) {
        String word = pieces.lower(pieces.skipHyphen(i));
        return word.equals("quarters") || word.equals("hundredths") || word.equals("half");
    }

    private boolean multiplies(int i) {
        String word = pieces.lower(i);
        return word.equals("hundred")
                || NumberWords.scale(word) != null && !NumberWords.isPlural(word);
    }

    private @Nullable Numeral belowHundred(int i) {
        Integer first = NumberWords.cardinal(pieces.lower(i));
        if (first == null) {
            return null;
        }
        Numeral head = new Numeral(i, i + 1, BigDecimal.valueOf(first), Numeral.Form.WORDS);
        if (first < 20) {
            return head;
        }
        int at = pieces.skipHyphen(i + 1);
        Integer unit = NumberWords.cardinal(pieces.lower(at));
        boolean fits = unit != null && unit > 0 && unit < 10;
        return fits && unit != null ? head.plus(BigDecimal.valueOf(unit), at + 1, Numeral.Form.WORDS) : head;
    }
}
