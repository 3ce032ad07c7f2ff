package stet.fact.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lengths of TIMEX3 periods such as {@code P3Y} and {@code PT5H30M}. */
public final class Period {
    private static final Pattern PARTS = Pattern.compile("P?(T?)(\\d{1,12}(?:\\.\\d{1,12})?)([YMWDHS])");
    private static final long DAY = 86_400;
    /** A twelfth of the mean Gregorian year. */
    private static final long MONTH = 2_629_746;

    private Period() {
    }

    /** Whether a TIMEX3 value is a period. */
    public static boolean isPeriod(String timex) {
        return timex.startsWith("P") && !timex.endsWith("REF");
    }

    /** The letter of its last unit, with a T before it for one of the clock. */
    public static String unit(String timex) {
        return (timex.contains("T") ? "T" : "") + timex.substring(timex.length() - 1);
    }

    /** Its length; empty where it is unknown or no period. */
    public static Optional<BigDecimal> seconds(String timex) {
        if (!isPeriod(timex)) {
            return Optional.empty();
        }
        Matcher m = PARTS.matcher(timex);
        BigDecimal sum = BigDecimal.ZERO;
        boolean clock = false;
        int end = 0;
        while (m.find() && m.start() == end) {
            clock |= !m.group(1).isEmpty();
            sum = sum.add(new BigDecimal(m.group(2)).multiply(BigDecimal.valueOf(length(m.group(3), clock))));
            end = m.end();
        }
        return end == timex.length() && end > 1 ? Optional.of(sum) : Optional.empty();
    }

    private static long length(String unit, boolean clock) {
        return switch (unit) {
            case "Y" -> 12 * MONTH;
            case "M" -> clock ? 60 : MONTH;
            case "W" -> 7 * DAY;
            case "D" -> DAY;
            case "H" -> 3600;
            default -> 1;
        };
    }
}
