package stet.compare;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import stet.fact.Fact;
import stet.fact.FactValue.Time;
import stet.message.DayStyle;

/** What kind of time a fact is, and how a sentence about it says its day. */
final class Dates {
    private static final Pattern YEARS = Pattern.compile("P\\d+Y");
    private static final Pattern AGED = Pattern.compile("(?i)\\d+|.*\\b(?:old|aged?)\\b.*");

    private Dates() {
    }

    /** Whether it says how long something lasts, or how old somebody is. */
    static boolean isLength(Fact fact) {
        return fact.value() instanceof Time t && t.timex().startsWith("P");
    }

    static boolean isAge(Fact fact) {
        return fact.value() instanceof Time t && YEARS.matcher(t.timex()).matches()
                && AGED.matcher(fact.text()).matches();
    }

    /** "6 October 2026"; empty where the value is no day or hour of the calendar. */
    static Optional<String> day(Time time) {
        if (time.timex().length() < 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(DayStyle.DATE.of(LocalDate.parse(time.timex().substring(0, 10))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
