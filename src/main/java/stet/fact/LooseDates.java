package stet.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates whose words leave open which week or year is meant, so that two readings of them may be one day: "on Tuesday" is
 * the last or the next, "in September" this year's or another's.
 */
final class LooseDates {
    private static final Pattern FIXED = Pattern
            .compile("\\b(?:last|next|past|previous|coming|ago|following|earlier)\\b");
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d|\\byear\\b");
    private static final Pattern WEEKDAY = Pattern
            .compile("\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b");
    private static final Pattern BEFORE = Pattern
            .compile("\\b(?:(?:previous|preceding|prior|last) (day|week|month|quarter|year)"
                    + "|(?:an?|one) (day|week|month|quarter|year) (?:ago|earlier|before))\\b");
    private static final Pattern FIGURES = Pattern.compile("\\d");
    private static final int WEEK = 7;

    private LooseDates() {
    }

    /** Whether the values differ by what their words leave open, and by no more. */
    static boolean mayAgree(String words, String value, String otherWords, String otherValue) {
        String a = words.toLowerCase(Locale.ROOT);
        String b = otherWords.toLowerCase(Locale.ROOT);
        return (isOpenWeek(a) || isOpenWeek(b)) && isAWeekApart(value, otherValue)
                || (isOpenYear(a) || isOpenYear(b)) && isAYearApart(value, otherValue);
    }

    /** Whether both tell of the unit before: "a year earlier", "the previous year", "a year ago", "last year". */
    static boolean areEarlier(String words, String otherWords) {
        Matcher a = BEFORE.matcher(words.toLowerCase(Locale.ROOT));
        Matcher b = BEFORE.matcher(otherWords.toLowerCase(Locale.ROOT));
        return a.find() && b.find() && unit(a).equals(unit(b));
    }

    private static String unit(Matcher before) {
        return before.group(1) == null ? before.group(2) : before.group(1);
    }

    private static boolean isOpenWeek(String words) {
        return WEEKDAY.matcher(words).find() && !FIXED.matcher(words).find() && !FIGURES.matcher(words).find();
    }

    private static boolean isOpenYear(String words) {
        return !YEAR.matcher(words).find() && !FIXED.matcher(words).find();
    }

    private static boolean isAWeekApart(String a, String b) {
        return isDay(a) && isDay(b) && a.substring(10).equals(b.substring(10)) && Math.abs(ChronoUnit.DAYS.between(
                LocalDate.parse(a.substring(0, 10)), LocalDate.parse(b.substring(0, 10)))) == WEEK;
    }

    private static boolean isDay(String value) {
        return value.matches("\\d{4}-\\d\\d-\\d\\d.*");
    }

    private static boolean isAYearApart(String a, String b) {
        boolean years = a.matches("\\d{4}-.*") && b.matches("\\d{4}-.*") && a.substring(4).equals(b.substring(4));
        return years && Math.abs(Integer.parseInt(a.substring(0, 4)) - Integer.parseInt(b.substring(0, 4))) == 1;
    }
}
