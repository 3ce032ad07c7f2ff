package stet.intake.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds a full calendar day in a short text. A day without its year is no day: nobody could tell which. */
public final class Days {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final Pattern ISO = Pattern
            .compile("(?<!\\d)((?:19|20)\\d\\d)[-/.年](\\d\\d?)[-/.月](\\d\\d?)(?!\\d)");
    private static final Pattern DOTTED = Pattern
            .compile("(?<![\\d.])(\\d\\d?)\\.(\\d\\d?)\\.((?:19|20)\\d\\d)(?!\\d)");
    /** Which comes first, the day or the month, only a number above 12 tells. */
    private static final Pattern SLASHED = Pattern.compile("(?<![\\d/])(\\d\\d?)/(\\d\\d?)/((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T|$)");
    private static final Pattern MONTH_FIRST = Pattern
            .compile("(?i)\\b" + MONTH + " (\\d\\d?)(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");
    private static final Pattern DAY_FIRST = Pattern
            .compile("(?i)\\b(\\d\\d?)(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?[ -]((?:19|20)\\d\\d)\\b");

    private Days() {
    }

    /** The first full day; null where there is none. */
    public static @Nullable LocalDate find(String text) {
        if (!hasYear(text)) {
            return null;
        }
        for (Pattern pattern : List.of(ISO, COMPACT)) {
            Matcher m = pattern.matcher(text);
            if (m.find()) {
                return day(m.group(1), m.group(2), m.group(3));
            }
        }
        Matcher m = DOTTED.matcher(text);
        if (m.find()) {
            return day(m.group(3), m.group(2), m.group(1));
        }
        m = SLASHED.matcher(text);
        if (m.find()) {
            return slashed(m.group(3), m.group(1), m.group(2));
        }
        m = MONTH_FIRST.matcher(text);
        if (m.find()) {
            return day(m.group(3), month(m.group(1)), m.group(2));
        }
        m = DAY_FIRST.matcher(text);
        return m.find() ? day(m.group(3), month(m.group(2)), m.group(1)) : null;
    }

    private static @Nullable LocalDate slashed(String year, String one, String other) {
        boolean monthFirst = Integer.parseInt(other) > 12;
        boolean dayFirst = Integer.parseInt(one) > 12 || one.equals(other);
        return monthFirst ? day(year, one, other) : dayFirst ? day(year, other, one) : null;
    }

    /** Whether there is a year of four digits, which most lines lack. */
    private static boolean hasYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 4; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == 4;
    }

    private static String month(String name) {
        return String.valueOf(MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null; // the 31st of June
        }
    }
}
