package stet.message;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day of the calendar is written, in the language that is spoken. */
public enum DayStyle {
    /** "12 March 2026". */
    DATE,
    /** "Thursday 12 March". */
    WEEKDAY,
    /** "Thursday 12 March 2026". */
    WEEKDAY_AND_YEAR,
    /** "Thu 12 March". */
    COLUMN,
    /** "Thu 12 March 2026". */
    HEADING,
    /** "Thu 12 Mar". */
    SHORT,
    /** "12 Mar 2026". */
    SHORT_AND_YEAR;

    public String of(LocalDate day) {
        String pattern = Messages.text("day." + name().toLowerCase(Locale.ROOT));
        return DateTimeFormatter.ofPattern(pattern, Messages.language().locale()).format(day);
    }
}
