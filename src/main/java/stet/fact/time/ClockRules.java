package stet.fact.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of the clock: "8:15 p.m. EST", "1105 GMT", "noon", "4 in the morning", "9 a.m. Tuesday". */
final class ClockRules {
    static final List<TimeRule> RULES = List.of(
            TimeRule.of("(n)(?:[:.](n))?(A)(Z*)(W?)", m -> m.word(1).indexOf('.') < 0
                    ? at(m, 5, clock(m.number(1), minutes(m, 2), m.word(3)))
                    : null),
            TimeRule.of("(n)(A)(Z*)(W?)", ClockRules::withPoint),
            TimeRule.of("(n):(n)(?::n)?(Z*)(W?)", ClockRules::twentyFour),
            TimeRule.of("([ny])(Z)(W?)", ClockRules::military),
            TimeRule.of("(N)(Z?)(W?)", m -> at(m, 3, m.word(1).equals("midnight") ? "T00:00" : "T12:00")),
            TimeRule.of("(n)id?(P)", ClockRules::inTheMorning),
            TimeRule.of("(n)x'x", ClockRules::oClock),
            TimeRule.of("(T),?i?(n)(?::(n))?(A)(Z?)", m -> on(today(m), clock(m.number(2), minutes(m, 3), m.word(4)))),
            TimeRule.of("(W),?(n)(?::(n))?(A)(Z?)", m -> on(m.anchor().weekday(m.number(1), m.context().direction(),
                    false), clock(m.number(2), minutes(m, 3), m.word(4)))));

    private ClockRules() {
    }

    private static String today(Match m) {
        return m.anchor().unit("D", m.word(1).equals("yesterday") ? -1 : m.word(1).equals("tomorrow") ? 1 : 0);
    }

    private static int minutes(Match m, int group) {
        return m.has(group) ? m.number(group) : 0;
    }

    /** The hour of twelve with its half of the day; null where the clock has no such time. */
    private static @Nullable String clock(int hour, int minutes, String half) {
        if (hour < 1 || hour > 12) {
            return null;
        }
        return time(hour % 12 + (half.startsWith("p") ? 12 : 0), minutes);
    }

    private static @Nullable String time(int hour, int minutes) {
        boolean valid = hour >= 0 && hour < 24 && minutes >= 0 && minutes < 60;
        return valid ? String.format(Locale.ROOT, "T%02d:%02d", hour, minutes) : null;
    }

    /** The time on the weekday of a group, else on the last date of the sentence, else on no known day. */
    private static @Nullable String at(Match m, int weekday, @Nullable String time) {
        String last = m.context().last();
        String day = weekday > 0 && m.has(weekday)
                ? m.anchor().weekday(m.number(weekday), m.context().direction(), false)
                : last != null && last.matches("\\d{4}-\\d\\d-\\d\\d.*") ? last.substring(0, 10) : "XXXX-XX-XX";
        return on(day, time);
    }

    private static @Nullable String on(String day, @Nullable String time) {
        return time == null ? null : day + time;
    }

    /** "6.48 p.m.", as the British write. */
    private static @Nullable String withPoint(Match m) {
        String figures = m.word(1);
        if (!figures.matches("\\d{1,2}\\.[0-5]\\d")) {
            return null;
        }
        int point = figures.indexOf('.');
        return at(m, 4, clock(Integer.parseInt(figures.substring(0, point)),
                Integer.parseInt(figures.substring(point + 1)), m.word(2)));
    }

    private static @Nullable String twentyFour(Match m) {
        int end = m.item(2).to();
        boolean two = m.items().pieces().at(end - 1).text().length() == 2;
        boolean alone = m.items().pieces().glued(m.item(2).from());
        return two && alone ? at(m, 4, time(m.number(1), m.number(2))) : null;
    }

    /** 1105 GMT, 0930 GMT, 9 GMT. */
    private static @Nullable String military(Match m) {
        String digits = m.items().pieces().at(m.item(1).from()).text();
        int n = m.number(1);
        boolean four = digits.length() >= 3 && digits.length() <= 4;
        return digits.length() <= 4 ? at(m, 3, four ? time(n / 100, n % 100) : time(n, 0)) : null;
    }

    private static @Nullable String inTheMorning(Match m) {
        String joint = m.items().at(m.groups().start(1) + 1).word();
        if (!Set.of("in", "at").contains(joint)) {
            return null;
        }
        return at(m, 0, clock(m.number(1), 0, m.word(2).equals("morning") ? "am" : "pm"));
    }

    private static @Nullable String oClock(Match m) {
        int start = m.groups().start(0);
        boolean word = m.items().at(start + 1).word().equals("o") && m.items().at(start + 3).word().equals("clock");
        return word ? at(m, 0, time(m.number(1), 0)) : null;
    }
}
