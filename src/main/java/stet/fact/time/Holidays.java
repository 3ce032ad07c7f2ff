package stet.fact.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import stet.fact.quantity.Pieces;

/** The feasts that news names a day by. */
final class Holidays {
    private Holidays() {
    }

    /** The feast named at that piece; null for none. Its word is the key that {@link #in} takes. */
    static @Nullable TimeItem read(Pieces pieces, int i) {
        if (!pieces.at(i).isCapitalized()) {
            return null;
        }
        String second = pieces.lower(i + 1);
        return switch (pieces.lower(i)) {
            case "thanksgiving" -> item(i, second.equals("day") ? 2 : 1, "thanksgiving");
            case "christmas" -> second.equals("eve")
                    ? item(i, 2, "christmas eve")
                    : item(i, second.equals("day") ? 2 : 1, "christmas");
            case "easter" -> item(i, second.equals("sunday") ? 2 : 1, "easter");
            case "halloween" -> item(i, 1, "halloween");
            case "election", "labor", "memorial", "independence", "valentine", "boxing", "veterans" ->
                feast(pieces, i);
            case "new" -> newYear(pieces, i);
            default -> null;
        };
    }

    private static @Nullable TimeItem feast(Pieces pieces, int i) {
        int at = pieces.is(i + 1, "'", "s") || pieces.is(i + 1, "’", "s") ? i + 3 : i + 1;
        return pieces.is(at, "day") && pieces.at(at).isCapitalized() ? item(i, at + 1 - i, pieces.lower(i)) : null;
    }

    private static @Nullable TimeItem newYear(Pieces pieces, int i) {
        boolean own = pieces.is(i + 1, "year") && (pieces.is(i + 2, "'", "s") || pieces.is(i + 2, "’", "s"));
        boolean eve = pieces.is(i + 4, "eve");
        return own && (eve || pieces.is(i + 4, "day")) ? item(i, 5, eve ? "new year eve" : "new year") : null;
    }

    private static TimeItem item(int from, int length, String key) {
        return new TimeItem('F', from, from + length, null, key);
    }

    /** The day of a feast in a year. */
    static LocalDate in(String key, int year) {
        return switch (key) {
            case "thanksgiving" -> nth(year, Month.NOVEMBER, 4, DayOfWeek.THURSDAY);
            case "christmas eve" -> LocalDate.of(year, 12, 24);
            case "christmas" -> LocalDate.of(year, 12, 25);
            case "boxing" -> LocalDate.of(year, 12, 26);
            case "new year eve" -> LocalDate.of(year, 12, 31);
            case "new year" -> LocalDate.of(year, 1, 1);
            case "valentine" -> LocalDate.of(year, 2, 14);
            case "halloween" -> LocalDate.of(year, 10, 31);
            case "veterans" -> LocalDate.of(year, 11, 11);
            case "independence" -> LocalDate.of(year, 7, 4);
            case "labor" -> nth(year, Month.SEPTEMBER, 1, DayOfWeek.MONDAY);
            case "memorial" -> LocalDate.of(year, 5, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "election" -> nth(year, Month.NOVEMBER, 1, DayOfWeek.MONDAY).plusDays(1);
            default -> easter(year);
        };
    }

    private static LocalDate nth(int year, Month month, int n, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
    }

    /** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
