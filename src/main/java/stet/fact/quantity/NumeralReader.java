package stet.fact.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.fact.quantity.Numeral.Form;

/**
 * Reads numbers of every form: cardinals, dozens, ordinals, fractions, "minus five", "one in five", "tens of millions".
 */
public final class NumeralReader {
    private static final Set<String> MINUS = Set.of("minus", "negative");
    private static final Set<String> DASHES = Set.of("-", "−", "–");
    private static final Set<String> AFTER_A_FRACTION = Set.of("", "of", "the", "a", "an", "its", "their", "his", "her",
            "our", "is", "are", "was", "were", "in", "and", "as", "less", "more", "to", "from", "by", "that", "at",
            "or", "for", "this", "since", "on", "over", "after", "during", "last", "when", "while", "with", "but",
            "who",
            "which", "have", "has", "had", "say", "said", "would", "below", "above", "lower", "higher", "fewer",
            "compared",
            "against", ".", ",", ";", ":", ")", "?", "!", "\"", "”");
    private final Pieces pieces;
    private final CardinalReader cardinals;
    private final FractionReader fractions;
    private final VagueReader vague;

    public NumeralReader(Pieces pieces) {
        this.pieces = pieces;
        this.cardinals = new CardinalReader(pieces);
        this.fractions = new FractionReader(pieces, cardinals);
        this.vague = new VagueReader(pieces);
    }

    /** The longest number that starts at that piece; null where none does. */
    public @Nullable Numeral read(int i) {
        if (MINUS.contains(pieces.lower(i)) || DASHES.contains(pieces.lower(i)) && isSign(i)) {
            Numeral n = unsigned(i + 1);
            return n == null || n.form() == Form.VAGUE || n.form() == Form.ORDINAL ? null : n.negated(i);
        }
        return unsigned(i);
    }

    /** "No. 31" and "number 31", which rank as 31st does; null for others. */
    @Nullable
    Numeral rank(int i) {
        boolean no = pieces.is(i, "no", ".") && pieces.glued(i + 1);
        boolean number = pieces.is(i, "number") || no;
        int at = no ? i + 2 : i + 1;
        BigDecimal value = number && pieces.at(at).isFigure() ? Figures.value(pieces.lower(at)) : null;
        boolean whole = value != null && value.scale() <= 0 && pieces.at(at + 1).kind() != Piece.Kind.FIGURE;
        return whole && value != null ? new Numeral(i, at + 1, value, Form.ORDINAL) : null;
    }

    /** A dash is a sign where it follows nothing or a space and stands before figures. */
    private boolean isSign(int i) {
        boolean opens = i == 0 || !pieces.glued(i) || pieces.is(i - 1, "(");
        boolean range = pieces.at(i - 1).isFigure();
        boolean spaced = !pieces.glued(i + 1) && i > 0 && !pieces.is(i - 1, "convert");
        return opens && !range && !spaced && pieces.at(i + 1).isFigure();
    }

    private @Nullable Numeral unsigned(int i) {
        if (pieces.at(i).isFigure()) {
            return figures(i);
        }
        BigDecimal sign = NumberWords.sign(pieces.lower(i));
        if (sign != null) {
            return fractions.scaled(new Numeral(i, i + 1, sign, Form.FRACTION));
        }
        if (!pieces.at(i).isWord() || pieces.glued(i) && pieces.at(i - 1).isFigure()) {
            return null;
        }
        Numeral n = vague.read(i);
        n = n == null ? fractions.bare(i) : n;
        n = n == null ? words(i) : n;
        return n == null ? ordinal(i) : n;
    }

    private @Nullable Numeral figures(int i) {
        Numeral fraction = fractions.figures(i);
        if (fraction != null) {
            return fraction;
        }
        Numeral ordinal = figureOrdinal(i);
        return ordinal == null ? words(i) : ordinal;
    }

    /** 21st, 2nd. */
    private @Nullable Numeral figureOrdinal(int i) {
        boolean suffix = pieces.glued(i + 1) && pieces.is(i + 1, Set.of("st", "nd", "rd", "th"));
        BigDecimal value = suffix ? Figures.value(pieces.lower(i)) : null;
        return value == null ? null : new Numeral(i, i + 2, value, Form.ORDINAL);
    }

    private @Nullable Numeral words(int i) {
        Numeral n = cardinals.read(i);
        if (n == null) {
            return pieces.is(i, "a") && NumberWords.isDozen(pieces.lower(i + 1))
                    ? new Numeral(i, i + 2, BigDecimal.valueOf(12), Form.WORDS)
                    : article(i);
        }
        Numeral grown = dozens(n);
        if (grown.form() == Form.WORDS || grown.to() == n.from() + 1) {
            Numeral ordinal = compositeOrdinal(grown);
            if (ordinal != null) {
                return ordinal;
            }
        }
        return fractions.after(grown);
    }

    private Numeral dozens(Numeral n) {
        int at = pieces.skipHyphen(n.to());
        if (NumberWords.isDozen(pieces.lower(at))) {
            return n.times(BigDecimal.valueOf(12), at + 1);
        }
        if (pieces.is(n.to(), "and")) {
            Numeral more = cardinals.read(n.to() + 1);
            if (more != null && NumberWords.isDozen(pieces.lower(more.to()))
                    && n.value().compareTo(BigDecimal.valueOf(100)) >= 0) {
                return n.plus(more.value().multiply(BigDecimal.valueOf(12)), more.to() + 1, n.form());
            }
        }
        return n;
    }

    /** "a third", "a hundredth": a fraction where no noun follows. */
    private @Nullable Numeral article(int i) {
        if (!pieces.is(i, "a") && !pieces.is(i, "an")) {
            return null;
        }
        Numeral part = ordinal(i + 1);
        if (part == null || !pieces.is(part.to(), AFTER_A_FRACTION)) {
            return null;
        }
        return new Numeral(i, part.to(), Numeral.divide(BigDecimal.ONE, part.value()), Form.FRACTION);
    }

    /** First, twenty-fifth, hundredth, "one hundred twenty fifth". */
    private @Nullable Numeral ordinal(int i) {
        Numeral n = cardinals.read(i);
        Numeral composite = n == null ? null : compositeOrdinal(n);
        if (composite != null) {
            return composite;
        }
        BigDecimal value = NumberWords.ordinal(pieces.lower(i));
        return value == null ? null : new Numeral(i, i + 1, value, Form.ORDINAL);
    }

    private @Nullable Numeral compositeOrdinal(Numeral n) {
        int at = pieces.skipHyphen(n.to());
        BigDecimal last = NumberWords.ordinal(pieces.lower(at));
        if (last == null || !n.isWhole()) {
            return null;
        }
        long head = n.value().remainder(BigDecimal.TEN.pow(15)).longValue();
        boolean multiplies = last.compareTo(BigDecimal.valueOf(100)) >= 0;
        if (multiplies && (n.to() == n.from() + 1 || pieces.is(n.from(), "a"))) {
            return new Numeral(n.from(), at + 1, n.value().multiply(last), Form.ORDINAL);
        }
        boolean afterTens = head % 100 >= 20 && head % 10 == 0 && last.compareTo(BigDecimal.TEN) < 0;
        boolean afterHundreds = head >= 100 && head % 100 == 0 && last.compareTo(BigDecimal.valueOf(100)) < 0;
        return afterTens || afterHundreds ? n.plus(last, at + 1, Form.ORDINAL) : null;
    }
}
