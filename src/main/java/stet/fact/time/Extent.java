package stet.fact.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a date takes up.
 *
 * @param first the first day
 * @param last  the last day, not before the first
 */
public record Extent(LocalDate first, LocalDate last) {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?|-W(\\d\\d)(-WE)?"
            + "|-([QH])(\\d)|-(SP|SU|FA|WI))?");

    /** The days of a date without a time of day: 2024, 2024-01, 2024-01-16, 2024-W03, 2024-Q1, 2023/2024; else empty. */
    public static Optional<Extent> of(String date) {
        int slash = date.indexOf('/');
        if (slash > 0) {
            Optional<Extent> from = of(date.substring(0, slash));
            Optional<Extent> to = of(date.substring(slash + 1));
            return from.isPresent() && to.isPresent() && !to.get().last.isBefore(from.get().first)
                    ? Optional.of(new Extent(from.get().first, to.get().last))
                    : Optional.empty();
        }
        Matcher m = DATE.matcher(date);
        if (!m.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(m.group(1));
        try {
            return Optional.of(m.group(2) != null
                    ? ofMonth(year, m)
                    : m.group(4) != null
                            ? ofWeek(year, m)
                            : ofYear(year, m));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Extent ofMonth(int year, Matcher m) {
        LocalDate month = LocalDate.of(year, Integer.parseInt(m.group(2)), 1);
        if (m.group(3) != null) {
            LocalDate day = month.withDayOfMonth(Integer.parseInt(m.group(3)));
            return new Extent(day, day);
        }
        return new Extent(month, month.withDayOfMonth(month.lengthOfMonth()));
    }

    private static Extent ofWeek(int year, Matcher m) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(m.group(4)))
                .with(java.time.DayOfWeek.MONDAY);
        return new Extent(m.group(5) == null ? monday : monday.plusDays(5), monday.plusDays(6));
    }

    private static Extent ofYear(int year, Matcher m) {
        if (m.group(8) != null) {
            return ofSeason(year, m.group(8));
        }
        if (m.group(6) == null) {
            return months(year, 1, 12);
        }
        int length = m.group(6).equals("Q") ? 3 : 6;
        return months(year, (Integer.parseInt(m.group(7)) - 1) * length + 1, length);
    }

    private static Extent ofSeason(int year, String season) {
        return switch (season) {
            case "SP" -> months(year, 3, 3);
            case "SU" -> months(year, 6, 3);
            case "FA" -> months(year, 9, 3);
            default -> months(year, 12, 3);
        };
    }

    private static Extent months(int year, int first, int count) {
        LocalDate start = LocalDate.of(year, first, 1);
        return new Extent(start, start.plus(count, ChronoUnit.MONTHS).minusDays(1));
    }

    /** Whether it holds all days of the other. */
    public boolean contains(Extent other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }
}
