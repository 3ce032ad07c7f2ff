package stet.fact;

import java.time.LocalDate;
import java.util.Optional;
import stet.fact.FactValue.Quantity;
import stet.fact.FactValue.Time;
import stet.fact.time.Extent;
import stet.fact.time.Period;

/**
 * Says whether two times tell the same. Symmetric.
 *
 * <p>Durations are compared as quantities of time. A date agrees with a coarser one that holds it (Tuesday with its
 * week, July 2000 with 2000), and a date with digits unknown agrees with those it may stand for.
 */
public final class TimeLikeness {
    private TimeLikeness() {
    }

    /** How the two stand to each other. */
    public static Likeness of(Time a, Time b) {
        if (a.normal().equals(b.normal())) {
            return Likeness.EQUAL;
        }
        boolean periods = Period.isPeriod(a.timex());
        if (periods != Period.isPeriod(b.timex())) {
            return Likeness.DIFFERENT;
        }
        return periods ? periods(a, b) : dates(a.timex(), b.timex(), a.bound() == b.bound());
    }

    /** How the two stand to each other where their words are known: a week or a year that both leave open parts them not. */
    public static Likeness of(Time a, String words, Time b, String otherWords) {
        Likeness likeness = of(a, b);
        return likeness == Likeness.DIFFERENT && (LooseDates.mayAgree(words, a.timex(), otherWords, b.timex())
                || LooseDates.areEarlier(words, otherWords))
                        ? Likeness.COMPATIBLE
                        : likeness;
    }

    /** Whether both are durations or both dates; "a year earlier", from a day unknown, may be either. */
    public static boolean areOneKind(Time a, String words, Time b, String otherWords) {
        return Period.isPeriod(a.timex()) == Period.isPeriod(b.timex()) || LooseDates.areEarlier(words, otherWords);
    }

    private static Likeness periods(Time a, Time b) {
        if (a.timex().contains("X") || b.timex().contains("X")) {
            return Period.unit(a.timex()).equals(Period.unit(b.timex())) ? Likeness.COMPATIBLE : Likeness.DIFFERENT;
        }
        Optional<Quantity> x = quantity(a);
        Optional<Quantity> y = quantity(b);
        if (x.isEmpty() || y.isEmpty()) {
            return Likeness.DIFFERENT;
        }
        return QuantityLikeness.of(x.get(), y.get());
    }

    /** In seconds; the unit differs with that of the period, so that a conversion may be rounded. */
    private static Optional<Quantity> quantity(Time t) {
        return Period.seconds(t.timex()).map(s -> new Quantity(t.bound(), s, null, "s"));
    }

    private static Likeness dates(String a, String b, boolean sameBound) {
        String dayA = day(a);
        String dayB = day(b);
        if (a.endsWith("REF") || b.endsWith("REF")) {
            return Likeness.DIFFERENT;
        }
        Likeness clock = clocks(clock(a), clock(b));
        if (clock == Likeness.DIFFERENT) {
            return clock;
        }
        Likeness day = days(dayA, dayB);
        boolean equal = day == Likeness.EQUAL && clock == Likeness.EQUAL && sameBound;
        return equal || day == Likeness.DIFFERENT ? day : Likeness.COMPATIBLE;
    }

    private static String day(String timex) {
        int t = timex.indexOf('T');
        return t < 0 ? timex : timex.substring(0, t);
    }

    private static String clock(String timex) {
        int t = timex.indexOf('T');
        return t < 0 ? "" : timex.substring(t + 1);
    }

    private static Likeness days(String a, String b) {
        if (a.equals(b)) {
            return Likeness.EQUAL;
        }
        if (a.contains("X") || b.contains("X")) {
            return unknown(a, b) ? Likeness.COMPATIBLE : Likeness.DIFFERENT;
        }
        Optional<Extent> x = Extent.of(a);
        Optional<Extent> y = Extent.of(b);
        if (x.isEmpty() || y.isEmpty()) {
            return Likeness.DIFFERENT;
        }
        return x.get().equals(y.get())
                ? Likeness.EQUAL
                : x.get().contains(y.get()) || y.get().contains(x.get()) ? Likeness.COMPATIBLE : Likeness.DIFFERENT;
    }

    /** Whether what is known of both agrees. */
    private static boolean unknown(String a, String b) {
        String weekday = a.startsWith("XXXX-WXX-") ? a : b.startsWith("XXXX-WXX-") ? b : "";
        String other = weekday.equals(a) ? b : a;
        if (!weekday.isEmpty() && other.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return weekday.endsWith(String.valueOf(LocalDate.parse(other).getDayOfWeek().getValue()));
        }
        if (!weekday.isEmpty() && !other.contains("-W")) {
            return true;
        }
        int known = Math.min(a.length(), b.length());
        for (int i = 0; i < known; i++) {
            boolean differ = a.charAt(i) != b.charAt(i) && a.charAt(i) != 'X' && b.charAt(i) != 'X';
            if (differ) {
                return false;
            }
        }
        return true;
    }

    /** A part of the day holds its hours; no clock holds all. */
    private static Likeness clocks(String a, String b) {
        if (a.equals(b)) {
            return Likeness.EQUAL;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return Likeness.COMPATIBLE;
        }
        boolean partA = !Character.isDigit(a.charAt(0));
        boolean partB = !Character.isDigit(b.charAt(0));
        if (partA && partB) {
            boolean late = "EV NI".contains(a) && "EV NI".contains(b);
            return late ? Likeness.COMPATIBLE : Likeness.DIFFERENT;
        }
        if (!partA && !partB) {
            return Likeness.DIFFERENT;
        }
        int hour = Integer.parseInt((partA ? b : a).substring(0, 2));
        boolean holds = switch (partA ? a : b) {
            case "MO" -> hour < 13;
            case "AF" -> hour >= 12 && hour < 19;
            case "EV" -> hour >= 16;
            default -> hour >= 17 || hour < 7;
        };
        return holds ? Likeness.COMPATIBLE : Likeness.DIFFERENT;
    }
}
