package stet.fact.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.fact.quantity.Numeral.Form;

/** Reads what is less than one or more than a whole: half, two-thirds, 2 1/4, "one and a half million", "one in five". */
final class FractionReader {
    private static final Set<String> NOT_BEFORE_HALF = Set.of("first", "second", "other", "either", "both", "each",
            "one", "first-", "top", "bottom", "latter", "better", "third", "two", "this", "that", "year");
    private static final Set<String> NEARLY = Set.of("about", "nearly", "almost", "roughly", "around", "over", "only");
    private static final Set<String> PERIODS = Set.of("day", "days", "week", "weeks", "month", "months", "year",
            "years", "hour", "hours", "minute", "minutes", "seconds", "decades", "st", "nd", "rd", "th");
    private static final BigDecimal HIGHEST_PART = BigDecimal.valueOf(10_000);
    private final Pieces pieces;
    private final CardinalReader cardinals;

    FractionReader(Pieces pieces, CardinalReader cardinals) {
        this.pieces = pieces;
        this.cardinals = cardinals;
    }

    /** 3/4 and 2 1/4; null where the figures are none. */
    @Nullable
    Numeral figures(int i) {
        Numeral part = slashed(i);
        if (part != null) {
            return scaled(part);
        }
        BigDecimal whole = Figures.value(pieces.lower(i));
        Numeral rest = whole == null || pieces.glued(i + 1) && !isSign(i + 1) ? null : mixed(i + 1);
        boolean fits = rest != null && whole != null && whole.scale() <= 0
                && rest.value().compareTo(BigDecimal.ONE) < 0;
        return fits && whole != null && rest != null
                ? scaled(rest.startingAt(i).plus(whole, rest.to(), Form.FRACTION))
                : null;
    }

    private boolean isSign(int i) {
        return NumberWords.sign(pieces.lower(i)) != null;
    }

    private @Nullable Numeral mixed(int i) {
        BigDecimal sign = NumberWords.sign(pieces.lower(i));
        return sign == null ? slashed(pieces.skipHyphen(i)) : new Numeral(i, i + 1, sign, Form.FRACTION);
    }

    /** A small part such as 3/4; not a date, a score or "24/7". */
    private @Nullable Numeral slashed(int i) {
        boolean shape = pieces.at(i).isFigure() && pieces.is(i + 1, "/") && pieces.at(i + 2).isFigure()
                && pieces.glued(i + 1) && pieces.glued(i + 2);
        if (!shape || pieces.is(i + 3, "/") || pieces.glued(i) && !pieces.is(i - 1, "-")) {
            return null;
        }
        BigDecimal over = Figures.value(pieces.lower(i));
        BigDecimal under = Figures.value(pieces.lower(i + 2));
        boolean known = under != null && Set.of(2L, 3L, 4L, 5L, 6L, 8L, 10L, 16L, 32L, 64L, 100L)
                .contains(under.longValue());
        return known && over != null && under != null && over.compareTo(under) < 0 && over.signum() > 0
                ? new Numeral(i, i + 3, Numeral.divide(over, under), Form.FRACTION)
                : null;
    }

    /** "half", "a quarter", "half a million", "quarter million": a part without a number before it. */
    @Nullable
    Numeral bare(int i) {
        int at = pieces.is(i, "a") || pieces.is(i, "one") ? pieces.skipHyphen(i + 1) : i;
        boolean half = pieces.is(at, "half");
        boolean quarter = pieces.is(at, "quarter");
        if (!half && !quarter || at == i && pieces.is(i - 1, NOT_BEFORE_HALF) || pieces.isHyphen(i - 1)) {
            return null;
        }
        Numeral part = new Numeral(i, at + 1, half ? new BigDecimal("0.5") : new BigDecimal("0.25"), Form.FRACTION);
        Numeral whole = scaled(part);
        if (whole.to() > part.to()) {
            return whole;
        }
        boolean compound = pieces.isHyphen(at + 1);
        boolean ofSomething = pieces.is(at + 1, "of") && !pieces.is(at + 2, "an")
                || pieces.at(at + 1).kind() != Piece.Kind.WORD && at > i
                || pieces.is(i - 1, "by") || pieces.is(i - 2, "by") && pieces.is(i - 1, NEARLY);
        return !compound && (half || ofSomething && at > i) ? part : null;
    }

    /** A part with the scale it takes a share of: "half a million", "two thirds of a million", "quarter million". */
    Numeral scaled(Numeral part) {
        int at = part.to();
        at = pieces.is(at, "of") && pieces.is(at + 1, "a")
                ? at + 2
                : pieces.is(at, "a")
                        ? at + 1
                        : pieces.skipHyphen(at);
        if (NumberWords.isDozen(pieces.lower(at))) {
            return part.times(BigDecimal.valueOf(12), at + 1);
        }
        BigDecimal scale = pieces.is(at, "hundred") ? BigDecimal.valueOf(100) : NumberWords.scale(pieces.lower(at));
        return scale == null || NumberWords.isPlural(pieces.lower(at)) ? part : part.times(scale, at + 1);
    }

    /** The number with the part that follows it, or the part that it counts, where one does. */
    Numeral after(Numeral n) {
        Numeral point = point(n);
        if (point != null) {
            return point;
        }
        Numeral parts = parts(n);
        parts = parts == null ? hundredth(n) : parts;
        if (parts != null) {
            return scaled(parts);
        }
        Numeral more = pieces.is(n.to(), "and") ? conjoined(n) : null;
        return more != null ? more : ratio(n);
    }

    /** "nine point nought four", "five point eleven". */
    private @Nullable Numeral point(Numeral n) {
        if (!pieces.is(n.to(), "point") || n.form() != Form.WORDS) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        int at = n.to() + 1;
        for (Integer d; digits.length() < 12; at++) {
            d = NumberWords.cardinal(pieces.lower(at));
            if (d == null) {
                break;
            }
            boolean tens = d >= 20 && NumberWords.cardinal(pieces.lower(pieces.skipHyphen(at + 1))) != null;
            digits.append(tens ? d / 10 : d);
            at = tens ? pieces.skipHyphen(at + 1) - 1 : at;
        }
        return digits.isEmpty()
                ? null
                : scaled(n.plus(new BigDecimal("0." + digits), at, Form.WORDS));
    }

    /** "two thirds", "five-eighths", "one eighth". */
    private @Nullable Numeral parts(Numeral number) {
        Numeral n = withoutTens(number);
        int at = pieces.skipHyphen(n.to());
        BigDecimal tens = cardinalTens(at);
        int last = tens == null ? at : pieces.skipHyphen(at + 1);
        boolean firsts = tens != null && pieces.is(last, "firsts");
        BigDecimal under = firsts ? BigDecimal.ONE : NumberWords.denominator(pieces.lower(last));
        if (under == null || !n.isWhole() || n.value().signum() == 0) {
            return null;
        }
        boolean plural = NumberWords.isPlural(pieces.lower(last)) || pieces.is(last, "halves");
        boolean one = n.value().equals(BigDecimal.ONE) && n.form() == Form.WORDS;
        boolean time = pieces.is(last, "quarters") && n.value().compareTo(BigDecimal.valueOf(3)) > 0;
        BigDecimal whole = tens == null ? under : tens.add(under);
        return plural == one || time
                ? null
                : new Numeral(n.from(), last + 1, Numeral.divide(n.value(), whole), Form.FRACTION);
    }

    /** "One hundred" of "one hundred thirty-fifths", whose tens belong to the parts; other numbers as they are. */
    private Numeral withoutTens(Numeral n) {
        int last = n.to() - 1;
        BigDecimal tens = cardinalTens(last);
        BigDecimal units = NumberWords.denominator(pieces.lower(pieces.skipHyphen(n.to())));
        boolean split = tens != null && units != null && units.compareTo(BigDecimal.TEN) < 0
                && NumberWords.isPlural(pieces.lower(pieces.skipHyphen(n.to()))) && pieces.is(last - 1, "hundred");
        return split && tens != null ? n.plus(tens.negate(), last, n.form()) : n;
    }

    /** "One one hundred and fifth": a single part of a large number of them; null where none stands there. */
    private @Nullable Numeral hundredth(Numeral n) {
        Numeral hundreds = n.form() == Form.WORDS && n.value().equals(BigDecimal.ONE) ? cardinals.read(n.to()) : null;
        if (hundreds == null || !pieces.is(hundreds.to() - 1, "hundred")) {
            return null;
        }
        int at = pieces.is(hundreds.to(), "and") ? hundreds.to() + 1 : pieces.skipHyphen(hundreds.to());
        BigDecimal rest = NumberWords.ordinal(pieces.lower(at));
        return rest == null || rest.compareTo(BigDecimal.valueOf(100)) >= 0
                ? null
                : new Numeral(n.from(), at + 1, Numeral.divide(BigDecimal.ONE, hundreds.value().add(rest)),
                        Form.FRACTION);
    }

    private @Nullable BigDecimal cardinalTens(int i) {
        Integer tens = NumberWords.cardinal(pieces.lower(i));
        return tens != null && tens >= 20 ? BigDecimal.valueOf(tens) : null;
    }

    /** "one and a half", "five and a half million", "one million and a half", "one billion and a half million". */
    private @Nullable Numeral conjoined(Numeral n) {
        int at = n.to() + 1;
        Numeral part = pieces.is(at, "a") || pieces.is(at, "half") ? single(at) : counted(at);
        if (part == null || !n.isWhole()) {
            return null;
        }
        BigDecimal last = NumberWords.scale(pieces.lower(n.to() - 1));
        Numeral own = scaled(part);
        if (own.to() > part.to()) {
            BigDecimal scale = Numeral.divide(own.value(), part.value());
            return last != null && last.compareTo(scale) > 0
                    ? n.plus(own.value(), own.to(), Form.FRACTION)
                    : n.plus(part.value(), own.to(), Form.FRACTION).times(scale, own.to());
        }
        BigDecimal more = last == null ? part.value() : part.value().multiply(last);
        return n.plus(more, part.to(), Form.FRACTION);
    }

    private @Nullable Numeral single(int i) {
        int at = pieces.is(i, "a") ? i + 1 : i;
        BigDecimal under = NumberWords.denominator(pieces.lower(at));
        return under == null || NumberWords.isPlural(pieces.lower(at))
                ? null
                : new Numeral(i, at + 1, Numeral.divide(BigDecimal.ONE, under), Form.FRACTION);
    }

    private @Nullable Numeral counted(int i) {
        Numeral n = cardinals.read(i);
        return n == null ? null : parts(n);
    }

    /** "one in five", "two out of five hundred", "1 over 3": a share, where the second number is the larger. */
    private Numeral ratio(Numeral n) {
        int at = n.to();
        boolean outOf = pieces.is(at, "out", "of");
        boolean over = pieces.is(at, "over");
        if (!outOf && !over && !pieces.is(at, "in") || !n.isWhole() || n.value().signum() == 0) {
            return n;
        }
        Numeral whole = cardinals.read(at + (outOf ? 2 : 1));
        if (whole == null || !whole.isWhole() || whole.value().signum() == 0) {
            return n;
        }
        boolean larger = whole.value().compareTo(n.value()) > 0 && whole.value().compareTo(HIGHEST_PART) < 0;
        boolean alone = pieces.at(whole.to()).kind() == Piece.Kind.NOTHING
                || over && pieces.at(whole.to()).kind() == Piece.Kind.MARK;
        boolean year = pieces.at(whole.from()).isFigure() && whole.value().compareTo(BigDecimal.valueOf(1000)) > 0;
        boolean share = !pieces.is(whole.to(), PERIODS) && !year && n.value().compareTo(BigDecimal.TEN) <= 0;
        boolean fits = over
                ? alone && pieces.is(n.from() - 1, Set.of("", "-", "negative", "minus"))
                : outOf ? larger : larger && share;
        boolean hundreds = pieces.is(whole.to(), "hundreds");
        BigDecimal all = hundreds ? whole.value().multiply(BigDecimal.valueOf(100)) : whole.value();
        return fits
                ? new Numeral(n.from(), hundreds ? whole.to() + 1 : whole.to(), Numeral.divide(n.value(), all),
                        Form.FRACTION)
                : n;
    }
}
