package stet.fact.time;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days, months and years of the calendar: "Tuesday", "May 14, 2013", "14/5/2013", "mid-June", "the 1990s", 2014. */
final class DateRules {
    private static final Set<String> YEAR_AFTER = Set.of("in", "since", "from", "until", "till", "of", "by", "during",
            "through", "early", "late", "mid", "to", "between", "and", "the", "before", "after", "for", "around",
            "about", "circa", "than", "throughout", "(", "", "year", "or", "into", "on", "at", "-");

    static final List<TimeRule> RULES = List.of(
            TimeRule.of("(?:W,?i?d?)?(M)d?([no])(?:,?(y))?", m -> day(m, m.number(1), m.number(2), m.year(3))),
            TimeRule.of("(?:W,?i?d?)?([no])i?(M)(?:,?(y))?", DateRules::dayFirst),
            TimeRule.of("(?<=M[no][&i,-])(n)", DateRules::secondDay),
            TimeRule.of("(M)(?:[i-])(M)(?:i?,?(y))?", DateRules::months),
            TimeRule.of("i(M)&(M)(?:i?,?(y))?", m -> m.items().at(m.groups().start(0)).word().equals("between")
                    ? span(m)
                    : null),
            TimeRule.of("(?:d)?(?:r)?(n)U(?:i|x)(M)(?:,?(y))?", DateRules::monthsTo),
            TimeRule.of("(r)(M)([no])", DateRules::dayOfLast),
            TimeRule.of("(?:m-?)?(M),?i?(y)", m -> Anchor.month(m.number(2), m.number(1))),
            TimeRule.of("(?:m-?)?(M)i?(r)(U)", DateRules::monthOfYear),
            TimeRule.of("([eEm]?)(r)(M)", m -> m.anchor().month(m.number(3), direction(m, m.word(2)))),
            TimeRule.of("(?:m-?)?(M)(?!id[CxF])", m -> m.anchor().month(m.number(1), m.context().tense())),
            TimeRule.of("(d)(m)i(M)(?:,?(y))?", m -> m.has(4)
                    ? Anchor.month(m.number(4), m.number(3))
                    : m.anchor().month(m.number(3), m.context().tense())),
            TimeRule.of("(y)-(n)-(n)", m -> Anchor.date(m.number(1), m.number(2), m.number(3))),
            TimeRule.of("(n)[/-](n)[/-]([yn])", DateRules::slashed),
            TimeRule.of("(W)(?:,?(P))?", m -> part(weekday(m, 1, ""), m.word(2))),
            TimeRule.of("(m)-?(W)(P?)", m -> part(weekday(m, 2, ""), m.word(3))),
            TimeRule.of("(r)(W)(P?)", m -> part(weekday(m, 2, m.word(1)), m.word(3))),
            TimeRule.of("(W)(r)(U)", DateRules::weekdayOfWeek),
            TimeRule.of("(?:m-?)?(D)", DateRules::decade),
            TimeRule.of("(y)-(n)", DateRules::seasonYears),
            TimeRule.of("(y)-(y)", m -> Anchor.year(m.number(1)) + "/" + Anchor.year(m.number(2))),
            TimeRule.of("(?:m-?)?(y)", DateRules::year),
            TimeRule.of("(r?)(F)(?:,?(y))?", DateRules::feast));

    private DateRules() {
    }

    private static @Nullable String day(Match m, int month, int day, @Nullable Integer year) {
        if (day < 1 || day > 31) {
            return null;
        }
        return year != null ? Anchor.date(year, month, day) : m.anchor().monthDay(month, day, m.context().tense());
    }

    /** "14 May", "the 14th of May"; not "two May Day marches". */
    private static @Nullable String dayFirst(Match m) {
        boolean figures = m.items().pieces().at(m.item(1).from()).isFigure() || m.item(1).sign() == 'o';
        return figures ? day(m, m.number(2), m.number(1), m.year(3)) : null;
    }

    /** "last Oct. 23". */
    private static @Nullable String dayOfLast(Match m) {
        String month = m.anchor().month(m.number(2), direction(m, m.word(1)));
        return month.startsWith("X")
                ? m.anchor().monthDay(m.number(2), m.number(3), Tense.UNKNOWN)
                : Anchor.date(Integer.parseInt(month.substring(0, 4)), m.number(2), m.number(3));
    }

    /** The second day of "August 7 and 8". */
    private static @Nullable String secondDay(Match m) {
        int at = m.groups().start(1);
        TimeItem month = m.items().at(at - 3);
        boolean list = Set.of("and", "-", "–", "to", "or", "through").contains(m.items().at(at - 1).word());
        boolean figures = m.items().pieces().at(m.item(1).from()).isFigure();
        boolean counts = isPlural(m.items().at(at + 1)) || m.items().at(at + 1).sign() == ':';
        return list && figures && !counts ? day(m, month.number(), m.number(1), null) : null;
    }

    private static @Nullable String months(Match m) {
        boolean joined = Set.of("to", "through", "until", "-", "–").contains(m.items().at(m.groups().start(1) + 1)
                .word());
        return joined ? span(m) : null;
    }

    /** From the month of one group to that of the next, "between January and June 2023". */
    private static String span(Match m) {
        String last = m.has(3)
                ? Anchor.month(m.number(3), m.number(2))
                : m.anchor().month(m.number(2), m.context().direction());
        String year = last.substring(0, 4);
        boolean before = m.number(1) > m.number(2) && !year.startsWith("X");
        String first = before ? Anchor.year(Integer.parseInt(year) - 1) : year;
        return String.format(Locale.ROOT, "%s-%02d/%s", first, m.number(1), last);
    }

    /** "The three months to September", "the six months ended June 2023". */
    private static @Nullable String monthsTo(Match m) {
        TimeItem unit = m.items().at(m.groups().end(1));
        boolean to = Set.of("to", "through", "ended", "ending", "until").contains(m.items().at(m.groups().end(1) + 1)
                .word());
        int months = m.number(1);
        if (!unit.word().equals("months") || !to || months < 2 || months > 24) {
            return null;
        }
        String last = m.has(3)
                ? Anchor.month(m.number(3), m.number(2))
                : m.anchor().month(m.number(2), m.context().direction());
        if (last.startsWith("X")) {
            return null;
        }
        java.time.LocalDate first = java.time.LocalDate.parse(last + "-01").minusMonths(months - 1L);
        return Anchor.month(first.getYear(), first.getMonthValue()) + "/" + last;
    }

    private static @Nullable String monthOfYear(Match m) {
        if (!m.word(3).startsWith("year") || m.anchor().day() == null) {
            return null;
        }
        int away = RelativeRules.away(m.word(2));
        return Anchor.month(m.anchor().day().getYear() + away, m.number(1));
    }

    static Anchor.Direction direction(Match m, String relative) {
        return switch (relative) {
            case "last", "past", "previous" -> Anchor.Direction.PAST;
            case "next", "coming", "upcoming", "following" -> Anchor.Direction.FUTURE;
            case "this" -> Anchor.Direction.THIS;
            default -> m.context().direction();
        };
    }

    private static String weekday(Match m, int group, String relative) {
        boolean named = relative.equals("last") || relative.equals("next") || relative.equals("past");
        Anchor.Direction where = relative.equals("this") || relative.equals("coming")
                ? Anchor.Direction.FUTURE
                : direction(m, relative);
        return m.anchor().weekday(m.number(group), where, named);
    }

    private static @Nullable String weekdayOfWeek(Match m) {
        if (!m.word(3).equals("week") || m.anchor().day() == null) {
            return null;
        }
        return m.anchor().day().plusWeeks(RelativeRules.away(m.word(2)))
                .with(java.time.DayOfWeek.of(m.number(1))).toString();
    }

    /** A date with the part of the day where one is named. */
    static String part(String date, String dayPart) {
        return dayPart.isEmpty() ? date : date + TimeWords.dayPart(dayPart);
    }

    /** With the American order unless only the other makes a date. */
    private static @Nullable String slashed(Match m) {
        int year = m.number(3);
        boolean slash = m.items().at(m.groups().start(1) + 1).sign() == '/';
        if (m.item(3).sign() != 'y') {
            return null;
        }
        if (!slash && m.items().pieces().at(m.item(1).from()).text().length() > 2) {
            return null;
        }
        String american = Anchor.date(year, m.number(1), m.number(2));
        return american != null ? american : Anchor.date(year, m.number(2), m.number(1));
    }

    private static @Nullable String decade(Match m) {
        String digits = m.word(1);
        boolean two = digits.length() == 2;
        boolean apostrophe = m.items().at(m.groups().start(1) - 1).sign() == '\'';
        if (two && !apostrophe && m.items().at(m.groups().start(1) - 1).sign() != 'd') {
            return null;
        }
        return two ? "19" + digits.charAt(0) + "X" : digits.substring(0, 3) + "X";
    }

    /** 2013-14. */
    private static @Nullable String seasonYears(Match m) {
        int second = m.number(1) / 100 * 100 + m.number(2);
        return second == m.number(1) + 1 ? Anchor.year(m.number(1)) + "/" + Anchor.year(second) : null;
    }

    private static boolean isPlural(TimeItem item) {
        String word = item.word();
        return item.sign() == 'x' && (word.length() > 3 && word.endsWith("s")
                || Set.of("people", "men", "women", "children").contains(word));
    }

    /** Four figures that no noun in the plural follows, or that stand after a word such as "in". */
    private static @Nullable String year(Match m) {
        int at = m.groups().start(1);
        String before = m.items().at(at - 1).word();
        TimeItem next = m.items().at(at + 1);
        boolean counted = isPlural(next);
        boolean measured = next.sign() == 'H' || next.sign() == 'U' || next.sign() == 'Z' || next.sign() == 'D';
        boolean hyphen = next.sign() == '-' && m.items().at(at + 2).sign() != 'y' && m.items().at(at + 2).sign() != 'n'
                && m.items().pieces().glued(next.to()) && m.items().pieces().glued(next.from());
        boolean known = m.number(1) >= 1900 && m.number(1) < 2050;
        boolean strong = Set.of("in", "since", "until", "during").contains(before);
        boolean possible = known && !counted || strong && !counted || strong && known;
        return possible && !measured && !hyphen && (known || YEAR_AFTER.contains(before))
                ? Anchor.year(m.number(1))
                : null;
    }

    private static @Nullable String feast(Match m) {
        if (m.has(3)) {
            return Holidays.in(m.word(2), m.number(3)).toString();
        }
        java.time.LocalDate day = m.anchor().day();
        if (day == null) {
            String year = Holidays.in(m.word(2), 2001).toString();
            return Set.of("thanksgiving", "easter", "labor", "memorial", "election").contains(m.word(2))
                    ? "XXXX"
                    : "XXXX" + year.substring(4);
        }
        java.time.LocalDate best = Holidays.in(m.word(2), day.getYear());
        for (int year : new int[]{day.getYear() - 1, day.getYear() + 1}) {
            java.time.LocalDate other = Holidays.in(m.word(2), year);
            boolean nearer = Math.abs(other.toEpochDay() - day.toEpochDay()) < Math
                    .abs(best.toEpochDay() - day.toEpochDay());
            best = nearer ? other : best;
        }
        boolean past = m.word(1).equals("last") && best.isAfter(day);
        return (past ? Holidays.in(m.word(2), best.getYear() - 1) : best).toString();
    }
}
