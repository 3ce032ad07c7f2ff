package stet.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import stet.fact.FactValue.Quantity;
import stet.fact.quantity.Bound;

/**
 * Says whether two quantities tell the same, whatever their units, roundings and bounds. Symmetric.
 *
 * <p>Amounts are brought to one unit. Two exact ones agree where they are equal, or where one is the other rounded by at
 * most two in a hundred. Where words hedge an amount, the other may lie on the side that they leave open, within
 * {@value #ABOVE} of it; "about" leaves {@value #AROUND} on both sides. A ceiling ("up to") never agrees with a floor
 * ("at least"), nor with the bare amount: that alters the statement.
 */
public final class QuantityLikeness {
    private static final double AROUND = 0.10;
    private static final double ABOVE = 0.20;
    private static final double ROUNDING = 0.02;
    private static final double CONVERSION = 0.03;
    /** Degrees Celsius that a rounded Fahrenheit may be off. */
    private static final double DEGREES = 0.6;
    private static final int TELLING_DIGITS = 3;
    private static final double TELLING = 0.002;
    private static final double SAME = 1e-9;
    /** Units by what one of them is in the base unit of its kind. */
    private static final Map<String, Base> BASES = Map.ofEntries(base("mm", "m", 1e-3), base("cm", "m", 1e-2),
            base("dm", "m", 0.1), base("km", "m", 1e3), base("m", "m", 1), base("µm", "m", 1e-6),
            base("nm", "m", 1e-9), base("m2", "m2", 1), base("cm2", "m2", 1e-4), base("km2", "m2", 1e6),
            base("m3", "l", 1000), base("l", "l", 1), base("ml", "l", 1e-3), base("cl", "l", 0.01),
            base("hl", "l", 100), base("bbl", "l", 158.987), base("mg", "g", 1e-3), base("g", "g", 1),
            base("kg", "g", 1e3), base("t", "g", 1e6), base("µg", "g", 1e-6), base("km/h", "m/s", 1 / 3.6),
            base("m/s", "m/s", 1), base("W", "W", 1), base("kW", "W", 1e3), base("MW", "W", 1e6),
            base("GW", "W", 1e9), base("TW", "W", 1e12), base("kWh", "Wh", 1e3), base("MWh", "Wh", 1e6),
            base("GWh", "Wh", 1e9), base("TWh", "Wh", 1e12), base("kB", "B", 1e3), base("MB", "B", 1e6),
            base("GB", "B", 1e9), base("TB", "B", 1e12), base("PB", "B", 1e15), base("Hz", "Hz", 1),
            base("kHz", "Hz", 1e3), base("MHz", "Hz", 1e6), base("GHz", "Hz", 1e9), base("°", "°C", 1),
            base("GBX", "GBP", 0.01), base("km3", "l", 1e12), base("cm3", "l", 1e-3));
    private static final Set<String> HAVE_CENTS = Set.of("USD", "EUR", "CAD", "AUD", "NZD", "HKD", "SGD", "ZAR");

    private QuantityLikeness() {
    }

    private record Base(String unit, double factor) {
    }

    private static Map.Entry<String, Base> base(String unit, String base, double factor) {
        return Map.entry(unit, new Base(base, factor));
    }

    /** How the two stand to each other. */
    public static Likeness of(Quantity a, Quantity b) {
        if (a.normal().equals(b.normal())) {
            return Likeness.EQUAL;
        }
        Quantity x = parts(based(a), b);
        Quantity y = parts(based(b), a);
        if (x.unit().equals("cent") && HAVE_CENTS.contains(y.unit())) {
            x = scaled(x, 0.01, y.unit());
        } else if (y.unit().equals("cent") && HAVE_CENTS.contains(x.unit())) {
            y = scaled(y, 0.01, x.unit());
        }
        if (!x.unit().equals(y.unit())) {
            return Likeness.DIFFERENT;
        }
        return x.upper() != null || y.upper() != null ? ranges(x, y) : single(x, y, near(x, y, a, b));
    }

    /** How the two stand to each other where their words are known: a unit that they leave open parts them not. */
    public static Likeness of(Quantity a, String words, Quantity b, String otherWords) {
        Likeness likeness = of(a, b);
        return likeness == Likeness.DIFFERENT && LooseAmounts.mayAgree(a, words, b, otherWords)
                ? Likeness.COMPATIBLE
                : likeness;
    }

    /**
     * Whether one amount can stand for the other: both count the same kind of thing, or the figures are the same. Money
     * of another currency and other figures is the other sum of a conversion.
     */
    public static boolean areComparable(Quantity a, String words, Quantity b, String otherWords) {
        return !LooseAmounts.areOtherMoney(a, words, b, otherWords);
    }

    /** Whether two roundings of one amount have so many digits that no other amount has them by chance. */
    public static boolean isTelling(Quantity a, Quantity b) {
        boolean single = a.upper() == null && b.upper() == null && a.unit().equals(b.unit());
        return single && Math.min(digits(a), digits(b)) >= TELLING_DIGITS && side(a.bound()) == side(b.bound())
                && of(a, b) != Likeness.DIFFERENT
                && apart(a.amount().doubleValue(), b.amount().doubleValue()) <= TELLING;
    }

    private static Quantity based(Quantity q) {
        Base base = BASES.get(q.unit());
        return base == null ? q : scaled(q, base.factor(), base.unit());
    }

    /** A fraction in percent where the other is one: half is 50 %. */
    private static Quantity parts(Quantity q, Quantity other) {
        boolean fraction = q.unit().isEmpty() && q.amount().signum() > 0 && q.amount().compareTo(BigDecimal.ONE) < 0;
        return fraction && other.unit().equals("%") ? scaled(q, 100, "%") : q;
    }

    private static Quantity scaled(Quantity q, double factor, String unit) {
        BigDecimal by = BigDecimal.valueOf(factor);
        BigDecimal upper = q.upper();
        return new Quantity(q.bound(), q.amount().multiply(by, MathContext.DECIMAL64),
                upper == null ? null : upper.multiply(by, MathContext.DECIMAL64), unit);
    }

    private static Likeness single(Quantity x, Quantity y, boolean near) {
        double a = x.amount().doubleValue();
        double b = y.amount().doubleValue();
        double apart = apart(a, b);
        if (apart < SAME && x.bound() == y.bound()) {
            return Likeness.EQUAL;
        }
        boolean fits = x.bound() == Bound.EXACT && y.bound() == Bound.EXACT
                ? near
                : x.bound() == Bound.EXACT
                        ? holds(y.bound(), b, a)
                        : y.bound() == Bound.EXACT ? holds(x.bound(), a, b) : bounds(x, y, near);
        return fits ? Likeness.COMPATIBLE : Likeness.DIFFERENT;
    }

    /** The difference as a share of the larger; 0 for two zeros. */
    private static double apart(double a, double b) {
        double larger = Math.max(Math.abs(a), Math.abs(b));
        return larger == 0 ? 0 : Math.abs(a - b) / larger;
    }

    /** Whether one is the other rounded, or a conversion of it; {@code a} and {@code b} are both as they were stated. */
    private static boolean near(Quantity x, Quantity y, Quantity a, Quantity b) {
        double apart = apart(x.amount().doubleValue(), y.amount().doubleValue());
        if (apart < SAME) {
            return true;
        }
        boolean measure = !x.unit().isEmpty() && !x.unit().equals("%") && !x.unit().equals("pp")
                && !x.unit().matches("[A-Z]{3}");
        if (x.unit().equals("°C")) {
            return digits(a) != digits(b) && Math.abs(x.amount().doubleValue() - y.amount().doubleValue()) <= DEGREES;
        }
        boolean converted = !a.unit().equals(b.unit()) || measure && digits(a) != digits(b);
        return converted ? apart <= CONVERSION : apart <= ROUNDING && digits(a) != digits(b) && rounds(a, b);
    }

    private static int digits(Quantity q) {
        return Math.max(1, q.amount().stripTrailingZeros().precision());
    }

    /** Whether the coarser is round (two zeros at its end, or fewer decimals) and the finer rounds to it. */
    private static boolean rounds(Quantity a, Quantity b) {
        Quantity coarse = digits(a) < digits(b) ? a : b;
        Quantity fine = coarse == a ? b : a;
        BigDecimal round = coarse.amount().stripTrailingZeros();
        boolean isRound = round.scale() <= -2
                || fine.amount().stripTrailingZeros().scale() > Math.max(round.scale(), 0);
        return isRound && (digits(coarse) == 1
                || fine.amount().round(new MathContext(digits(coarse))).compareTo(round) == 0);
    }

    /** Whether an exact amount keeps what a hedged one says. */
    private static boolean holds(Bound bound, double hedged, double exact) {
        double share = hedged == 0 ? 0 : exact / hedged - 1;
        return switch (bound) {
            case EXACT -> Math.abs(share) < SAME;
            case ABOUT -> Math.abs(share) <= AROUND;
            case MORE_THAN, AT_LEAST -> share >= -SAME && share <= ABOVE;
            case LESS_THAN -> share <= SAME && share >= -ABOVE;
            case AT_MOST -> share < -SAME && share >= -AROUND / 2;
        };
    }

    private static boolean bounds(Quantity x, Quantity y, boolean near) {
        Bound a = x.bound();
        Bound b = y.bound();
        boolean about = a == Bound.ABOUT || b == Bound.ABOUT;
        boolean strict = side(a) == side(b) || a == Bound.LESS_THAN || b == Bound.LESS_THAN || a == Bound.MORE_THAN
                || b == Bound.MORE_THAN;
        if (about) {
            return strict && apart(x.amount().doubleValue(), y.amount().doubleValue()) <= AROUND;
        }
        return side(a) == side(b) && (near || isLooser(x, y) || isLooser(y, x));
    }

    /** Whether a rounder bound follows from a sharper one: "more than 4 million" from "at least 4.1 million". */
    private static boolean isLooser(Quantity loose, Quantity sharp) {
        double away = sharp.amount().doubleValue() / loose.amount().doubleValue() - 1;
        return digits(loose) < digits(sharp) && (side(loose.bound()) > 0 ? away : -away) >= 0
                && Math.abs(away) <= AROUND / 2;
    }

    private static int side(Bound bound) {
        return switch (bound) {
            case EXACT, ABOUT -> 0;
            case MORE_THAN, AT_LEAST -> 1;
            case LESS_THAN, AT_MOST -> -1;
        };
    }

    private static Likeness ranges(Quantity x, Quantity y) {
        boolean both = x.upper() != null && y.upper() != null;
        if (both && isScore(x) | isScore(y)) {
            return sameEnds(x, y) ? Likeness.EQUAL : Likeness.DIFFERENT;
        }
        if (both) {
            boolean overlap = low(x) < high(y) && low(y) < high(x);
            boolean vague = x.bound() == Bound.ABOUT && y.bound() == Bound.ABOUT;
            double shared = Math.min(high(x), high(y)) - Math.max(low(x), low(y));
            boolean most = shared >= 0.6 * Math.max(high(x) - low(x), high(y) - low(y));
            return sameEnds(x, y)
                    ? x.bound() == y.bound() ? Likeness.EQUAL : Likeness.COMPATIBLE
                    : vague && overlap && most ? Likeness.COMPATIBLE : Likeness.DIFFERENT;
        }
        Quantity range = x.upper() != null ? x : y;
        double value = (range == x ? y : x).amount().doubleValue();
        boolean inside = low(range) <= value && value <= high(range);
        return inside && !isScore(range) ? Likeness.COMPATIBLE : Likeness.DIFFERENT;
    }

    private static boolean isScore(Quantity q) {
        return q.upper() != null && q.upper().compareTo(q.amount()) <= 0;
    }

    private static boolean sameEnds(Quantity x, Quantity y) {
        return apart(low(x), low(y)) < SAME && apart(high(x), high(y)) < SAME;
    }

    private static double low(Quantity q) {
        return q.amount().doubleValue();
    }

    private static double high(Quantity q) {
        return q.upper() == null ? q.amount().doubleValue() : q.upper().doubleValue();
    }
}
