package stet.fact.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The day that a text speaks from, and what relative dates are from there. Where it is unknown, dates keep an X for each
 * digit that cannot be told.
 *
 * @param day the day of publication or filing; null where unknown
 */
public record Anchor(@Nullable LocalDate day) {

    /** Where a date lies from the anchor. */
    enum Direction {
        PAST, FUTURE, NEAREST, THIS
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    static String week(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String quarter(int year, int quarter) {
        return String.format(Locale.ROOT, "%04d-Q%d", year, quarter);
    }

    /** A full date; null where the calendar has no such day. */
    static @Nullable String date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A weekday, 1 to 7: the nearest on that side within a week, the day itself included but for "last" and "next". */
    String weekday(int number, Direction direction, boolean strictly) {
        if (day == null) {
            return "XXXX-WXX-" + number;
        }
        DayOfWeek wanted = DayOfWeek.of(number);
        return day.with(switch (direction) {
            case FUTURE -> strictly ? TemporalAdjusters.next(wanted) : TemporalAdjusters.nextOrSame(wanted);
            case PAST, NEAREST, THIS -> strictly
                    ? TemporalAdjusters.previous(wanted)
                    : TemporalAdjusters.previousOrSame(wanted);
        }).toString();
    }

    /**
     * A day of a month in the nearest year on the side that the tense tells, where the past counts as nearer; null where
     * no month has it.
     */
    @Nullable
    String monthDay(int month, int number, Tense tense) {
        if (number < 1 || number > 31 || date(2000, month, number) == null) {
            return null;
        }
        if (day == null) {
            return String.format(Locale.ROOT, "XXXX-%02d-%02d", month, number);
        }
        String best = null;
        long distance = Long.MAX_VALUE;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            String candidate = date(year, month, number);
            long ahead = candidate == null ? 0 : LocalDate.parse(candidate).toEpochDay() - day.toEpochDay();
            long away = candidate == null
                    ? Long.MAX_VALUE
                    : ahead > 0 ? ahead * (tense == Tense.PAST ? 6 : 3) / 2 : -ahead * (tense == Tense.FUTURE ? 6 : 1);
            if (away < distance) {
                distance = away;
                best = candidate;
            }
        }
        return best == null ? String.format(Locale.ROOT, "XXXX-%02d-%02d", month, number) : best;
    }

    /** A month on that side of the anchor; NEAREST from seven months back to five ahead. */
    String month(int number, Direction direction) {
        if (day == null) {
            return String.format(Locale.ROOT, "XXXX-%02d", number);
        }
        return month(yearOf(number, 12, day.getMonthValue(), direction), number);
    }

    /** A month named alone: this one, else the nearest on the side that the tense tells. */
    String month(int number, Tense tense) {
        boolean now = day != null && day.getMonthValue() == number;
        return month(number, now || tense == Tense.UNKNOWN
                ? now ? Direction.THIS : Direction.NEAREST
                : tense == Tense.FUTURE ? Direction.FUTURE : Direction.PAST);
    }

    /** A quarter on that side of the anchor. */
    String quarter(int number, Direction direction) {
        return day == null
                ? "XXXX-Q" + number
                : quarter(yearOf(number, 4, day.get(IsoFields.QUARTER_OF_YEAR), direction), number);
    }

    /** The year in which the n-th of so many parts lies, seen from the part that is now. */
    private int yearOf(int number, int parts, int now, Direction direction) {
        int year = day == null ? 0 : day.getYear();
        int ahead = number - now;
        return switch (direction) {
            case PAST -> ahead < 0 ? year : year - 1;
            case FUTURE -> ahead > 0 ? year : year + 1;
            case THIS -> year;
            case NEAREST -> 5 * ahead >= 2 * parts ? year - 1 : 5 * ahead < -3 * parts ? year + 1 : year;
        };
    }

    /** A season on that side; a winter bears the year it starts in. */
    String season(String season, Direction direction) {
        int month = switch (season) {
            case "SP" -> 4;
            case "SU" -> 7;
            case "WI" -> 12;
            default -> 10;
        };
        String of = month(month, direction);
        return of.substring(0, 4) + "-" + season;
    }

    /** The unit that lies so many of itself away: -1 is last week, last month. */
    String unit(String unit, long away) {
        if (day == null) {
            return unknown(unit);
        }
        return switch (unit) {
            case "D" -> day.plusDays(away).toString();
            case "W" -> week(day.plusWeeks(away));
            case "FN" -> week(day.plusWeeks(2 * away));
            case "M" -> month(day.plusMonths(away).getYear(), day.plusMonths(away).getMonthValue());
            case "Q" -> quarter(day.plusMonths(3 * away).getYear(),
                    day.plusMonths(3 * away).get(IsoFields.QUARTER_OF_YEAR));
            case "Y" -> year((int) (day.getYear() + away));
            case "DE" -> away == 0
                    ? year((int) (day.getYear() + 10 * away)).substring(0, 3) + "X"
                    : year((int) (day.getYear() + 10 * away));
            case "CE" -> year((int) (day.getYear() + 100 * away)).substring(0, 2) + "XX";
            default -> day.toString();
        };
    }

    private static String unknown(String unit) {
        return switch (unit) {
            case "D" -> "XXXX-XX-XX";
            case "W", "FN" -> "XXXX-WXX";
            case "M" -> "XXXX-XX";
            case "Q" -> "XXXX-QX";
            default -> "XXXX";
        };
    }

    /** The weekend of this week, or so many weeks away. */
    String weekend(long away) {
        return day == null ? "XXXX-WXX-WE" : week(day.plusWeeks(away)) + "-WE";
    }
}
