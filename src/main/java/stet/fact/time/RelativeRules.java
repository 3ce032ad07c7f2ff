package stet.fact.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times that lean on another: "today", "last month", "the first half of 2023", "by year-end", "that day". */
final class RelativeRules {
    private static final String WEEKDAY = "XXXX-WXX-";
    /** So many days from a weekday are told by a weekday's name; more are not. */
    private static final int DAYS_NAMED = 3;
    private static final Set<String> REFERRING = Set.of("that", "same", "next", "following", "previous", "preceding");

    static final List<TimeRule> RULES = List.of(
            TimeRule.of("(m?)(T)(P?)", RelativeRules::today),
            TimeRule.of("(?:[em]-?)?(r)(P)", RelativeRules::partOfDay),
            TimeRule.of("d(r)([UP])", RelativeRules::besideLast),
            TimeRule.of("(?:[em]-?|[BEm]i)?(?<!d)(r)(U)", RelativeRules::unit),
            TimeRule.of("(?:[em]-?|d[BEm]i)?d(r)(U)", RelativeRules::unit),
            TimeRule.of("(r)(w)", m -> m.anchor().weekend(away(m.word(1)))),
            TimeRule.of("d(w)", m -> m.anchor().weekend(0)),
            TimeRule.of("(?<=i)(w)", m -> m.anchor().weekend(0)),
            TimeRule.of("(?:e)?(t)(?:t)?([UP])", RelativeRules::sameUnit),
            TimeRule.of("(?:d)(t)([UP])", RelativeRules::sameUnit),
            TimeRule.of("(?:d)?(o)-?(U)(?:i?d?(?:(y)|(r)(U)|(U)))?", RelativeRules::quarter),
            TimeRule.of("(?:d)?(o)-?(h)(?:i?d?s?(?:(y)|(r)(U)|(U)))", RelativeRules::half),
            TimeRule.of("(?:d)?(o)(n)(U)i(?:(y)|(?:d|s|(r))(U))", RelativeRules::firstMonths),
            TimeRule.of("(U)-?(E)", RelativeRules::end),
            TimeRule.of("(?:d)?([BEm])(?:[i-]){1,2}(?:d|(r)|s)(U)", RelativeRules::endOfUnit),
            TimeRule.of("(?:d)?([BE])i(y)", m -> m.item(1).sign() == 'E'
                    ? Anchor.year(m.number(2)) + "-12-31"
                    : Anchor.year(m.number(2))),
            TimeRule.of("(?:d)?([BE])i(M)(?:,?(y))?", RelativeRules::endOfMonth),
            TimeRule.of("(?:[me])?(r)(S)", m -> m.anchor().season(TimeWords.season(m.word(2)),
                    DateRules.direction(m, m.word(1)))),
            TimeRule.of("(?:d)?(?:m)?(S)i?(?:(y)|(r)(U))", RelativeRules::seasonOfYear),
            TimeRule.of("(?:d|m|di)?(S)", RelativeRules::season),
            TimeRule.of("([dn])-?(U)(e)", RelativeRules::later),
            TimeRule.of("d(U)(e)", RelativeRules::dayBefore),
            TimeRule.of("R", _ -> "PRESENT_REF"));

    private RelativeRules() {
    }

    /** How many units away: last is -1, this 0, next 1. */
    static int away(String relative) {
        return switch (relative) {
            case "last", "past", "previous", "preceding" -> -1;
            case "next", "coming", "upcoming", "following" -> 1;
            default -> 0;
        };
    }

    private static String today(Match m) {
        int away = m.word(2).equals("yesterday") ? -1 : m.word(2).equals("tomorrow") ? 1 : 0;
        String part = m.has(3) ? m.word(3) : m.word(2).equals("tonight") ? "night" : "";
        return DateRules.part(m.anchor().unit("D", away), part);
    }

    /** "this morning", "last night"; the night that was is yesterday's. */
    private static @Nullable String partOfDay(Match m) {
        return switch (m.word(1)) {
            case "this" -> m.anchor().unit("D", 0) + TimeWords.dayPart(m.word(2));
            case "last" -> m.anchor().unit("D", -1) + TimeWords.dayPart(m.word(2));
            default -> null;
        };
    }

    /** "last week", "earlier this year"; "the past decade" lasts ten years, "recent days" some days. */
    private static @Nullable String unit(Match m) {
        String word = m.word(2);
        String unit = TimeWords.unit(word);
        String relative = m.word(1);
        if (word.endsWith("s")) {
            return relative.equals("this") ? null : DurationRules.some(unit);
        }
        return switch (relative) {
            case "past" -> DurationRules.period(java.math.BigDecimal.ONE, unit);
            case "last", "previous", "next", "coming", "upcoming", "this", "current" ->
                m.anchor().unit(unit, away(relative));
            default -> null;
        };
    }

    /** "that day", "later that year": the unit in which the last date lies. */
    private static @Nullable String sameUnit(Match m) {
        boolean same = m.word(1).equals("same");
        boolean event = m.word(2).endsWith("s") || m.word(2).equals("overnight");
        if (event || !same && m.items().at(m.groups().start(0) - 1).sign() == 'n') {
            return null;
        }
        return within(m, m.word(2), 0);
    }

    /** "the next day", "the following morning", "the previous year". */
    private static @Nullable String besideLast(Match m) {
        return REFERRING.contains(m.word(1)) && !m.word(2).endsWith("s")
                ? within(m, m.word(2), away(m.word(1)))
                : null;
    }

    private static String within(Match m, String word, int away) {
        String part = m.item(2).sign() == 'P' ? word : "";
        String unit = part.isEmpty() ? TimeWords.unit(word) : "D";
        String date = date(m);
        boolean known = date.matches("\\d{4}-\\d\\d-\\d\\d");
        if (unit.equals("D") && date.startsWith(WEEKDAY)) {
            return DateRules.part(weekday(date, away), part);
        }
        if (known) {
            return DateRules.part(new Anchor(LocalDate.parse(date)).unit(unit, away), part);
        }
        if (unit.equals("Y") && date.matches("\\d{4}.*")) {
            return Anchor.year(Integer.parseInt(date.substring(0, 4)) + away);
        }
        if (unit.equals("M") && date.matches("\\d{4}-\\d\\d")) {
            return new Anchor(LocalDate.parse(date + "-01")).unit("M", away);
        }
        return DateRules.part(new Anchor(null).unit(unit, 0), part);
    }

    /** "Two months later", "a year earlier": from the last date, in the unit that is counted; else so long a time. */
    private static @Nullable String later(Match m) {
        boolean back = m.word(3).equals("earlier") || m.word(3).equals("before") && endsClause(m);
        boolean one = m.item(1).sign() == 'd';
        java.math.BigDecimal n = one ? java.math.BigDecimal.ONE : m.item(1).value();
        boolean counted = n != null && n.stripTrailingZeros().scale() <= 0 && n.intValue() < 1000;
        boolean definite = one && m.word(1).equals("the");
        if (n == null || !counted || definite || !back && !m.word(3).equals("later")
                || one && m.word(2).endsWith("s")) {
            return null;
        }
        String date = date(m);
        String unit = TimeWords.unit(m.word(2));
        int away = back ? -n.intValue() : n.intValue();
        if (unit.equals("D") && date.startsWith(WEEKDAY) && n.intValue() <= DAYS_NAMED) {
            return weekday(date, away);
        }
        String from = unit.equals("Y") && date.matches("\\d{4}.*")
                ? date.substring(0, 4) + "-01-01"
                : unit.equals("M") && date.matches("\\d{4}-\\d\\d(?:-\\d\\d)?")
                        ? date.substring(0, 7) + "-01"
                        : "DW".contains(unit) && date.matches("\\d{4}-\\d\\d-\\d\\d") ? date : "";
        return from.isEmpty()
                ? DurationRules.period(n, unit)
                : new Anchor(LocalDate.parse(from)).unit(unit, away);
    }

    /** Whether nothing that it could be before of follows: "one year before." */
    private static boolean endsClause(Match m) {
        TimeItem next = m.items().at(m.groups().end(0));
        return next == TimeItem.NONE || ".,)".indexOf(next.sign()) >= 0;
    }

    /** "The day after": the day beside the last one named; not "the day after the vote". */
    private static @Nullable String dayBefore(Match m) {
        boolean day = m.word(1).equals("day") && m.items().at(m.groups().start(0)).word().equals("the");
        int away = m.word(2).equals("after") ? 1 : m.word(2).equals("before") ? -1 : 0;
        boolean known = date(m).startsWith(WEEKDAY) || date(m).matches("\\d{4}-\\d\\d-\\d\\d");
        if (!day || away == 0 || !known || !endsClause(m)) {
            return null;
        }
        return date(m).startsWith(WEEKDAY)
                ? weekday(date(m), away)
                : new Anchor(LocalDate.parse(date(m))).unit("D", away);
    }

    /** A weekday so many days from another, both of an unknown week. */
    private static String weekday(String from, int away) {
        int day = from.charAt(from.length() - 1) - '1';
        return WEEKDAY + (Math.floorMod(day + away, 7) + 1);
    }

    /** The last date without its time of day; empty for none. */
    private static String date(Match m) {
        String last = m.context().last();
        return last == null ? "" : last.replaceFirst("T.*", "");
    }

    private static @Nullable String quarter(Match m) {
        int n = m.number(1);
        boolean quarter = m.word(2).equals("quarter") && n >= 1 && n <= 4;
        if (m.word(2).equals("century") && n >= 2 && n <= 30) {
            return Anchor.year((n - 1) * 100).substring(0, 2) + "XX";
        }
        if (!quarter || m.has(5) && !m.word(5).equals("year") || m.has(6) && !m.word(6).equals("year")) {
            return null;
        }
        if (m.has(3)) {
            return Anchor.quarter(m.number(3), n);
        }
        LocalDate day = m.anchor().day();
        return m.has(4) && day != null
                ? Anchor.quarter(day.getYear() + away(m.word(4)), n)
                : m.anchor().quarter(n, m.context().direction());
    }

    private static @Nullable String half(Match m) {
        boolean years = !m.has(4) || m.word(4).equals("year") || m.word(5).equals("year");
        boolean unit = m.has(6) && !m.word(6).equals("year");
        String year = year(m, 3, 4);
        return m.number(1) > 2 || m.number(1) < 1 || !years || unit ? null : year + "-H" + m.number(1);
    }

    /** The year in figures of one group or the relative year of another. */
    private static String year(Match m, int figures, int relative) {
        return m.has(figures)
                ? Anchor.year(m.number(figures))
                : m.anchor().unit("Y", m.has(relative) ? away(m.word(relative)) : 0);
    }

    /** "the first six months of 2023" are its first half. */
    private static @Nullable String firstMonths(Match m) {
        boolean months = m.word(3).equals("months") && m.number(1) == 1;
        if (!months || m.has(6) && !m.word(6).equals("year") || m.number(2) > 12 || m.number(2) < 1) {
            return null;
        }
        String year = year(m, 4, 5);
        return switch (m.number(2)) {
            case 3 -> year + "-Q1";
            case 6 -> year + "-H1";
            case 12 -> year;
            default -> String.format(Locale.ROOT, "%s-01/%s-%02d", year, year, m.number(2));
        };
    }

    private static @Nullable String end(Match m) {
        boolean whole = m.word(1).equals("year") || m.word(1).equals("month") || m.word(1).equals("week");
        return whole ? last(m.anchor(), TimeWords.unit(m.word(1)), 0) : null;
    }

    private static @Nullable String endOfUnit(Match m) {
        String unit = TimeWords.unit(m.word(3));
        int away = m.has(2) ? away(m.word(2)) : 0;
        boolean plain = Set.of("D", "W", "M", "Q", "Y", "DE", "CE").contains(unit) && !m.word(3).endsWith("s");
        if (!plain || unit.equals("D")) {
            return null;
        }
        return m.item(1).sign() == 'E' ? last(m.anchor(), unit, away) : m.anchor().unit(unit, away);
    }

    /** The last day of a unit; the unit itself where the anchor is unknown or it is longer than a year. */
    private static String last(Anchor anchor, String unit, int away) {
        LocalDate day = anchor.day();
        if (day == null) {
            return unit.equals("Y") ? "XXXX-12-31" : anchor.unit(unit, away);
        }
        return switch (unit) {
            case "W" -> day.plusWeeks(away).with(java.time.DayOfWeek.SUNDAY).toString();
            case "M" -> endOfMonth(day.plusMonths(away));
            case "Q" -> endOfMonth(day.plusMonths(3L * away).with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(2));
            case "Y" -> Anchor.year(day.getYear() + away) + "-12-31";
            default -> anchor.unit(unit, away);
        };
    }

    private static String endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth()).toString();
    }

    private static @Nullable String endOfMonth(Match m) {
        String month = m.has(3)
                ? Anchor.month(m.number(3), m.number(2))
                : m.anchor().month(m.number(2), m.context().tense());
        boolean of = Set.of("of", "-", "–").contains(m.items().at(m.groups().start(1) + 1).word());
        if (!of) {
            return null;
        }
        boolean end = m.item(1).sign() == 'E' && !month.startsWith("X");
        return end ? endOfMonth(LocalDate.parse(month + "-01")) : month;
    }

    private static @Nullable String seasonOfYear(Match m) {
        boolean unit = m.has(4) && !m.word(4).equals("year");
        return unit ? null : year(m, 2, 3) + "-" + TimeWords.season(m.word(1));
    }

    /** A season on its own; fall and spring, which are verbs too, only after an article. */
    private static @Nullable String season(Match m) {
        boolean doubtful = m.word(1).equals("fall") || m.word(1).equals("spring");
        boolean article = m.groups().start(1) > m.groups().start(0);
        String before = m.items().at(m.groups().start(0) - 1).word();
        boolean of = m.items().at(m.groups().end(1)).word().equals("of");
        String first = m.items().at(m.groups().start(0)).word();
        boolean compound = m.items().at(m.groups().end(1)).sign() == '-'
                || m.items().at(m.groups().end(1)).sign() == 'C';
        if (compound || doubtful && (of || !article && !Set.of("in", "since", "until").contains(before)
                || first.equals("a"))) {
            return null;
        }
        return m.anchor().season(TimeWords.season(m.word(1)), Anchor.Direction.NEAREST);
    }
}
