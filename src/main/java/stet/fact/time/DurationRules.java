package stet.fact.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How long, how old, how often: "three-day", "two years ago", "42-year-old", "every Monday". */
final class DurationRules {
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final Set<String> BEFORE_AN_ARTICLE = Set.of("for", "in", "within", "after", "about", "than", "over",
            "nearly", "almost", "just", "under", "took", "lasted", "takes", "lasts", "around", "of", "only", "least",
            "roughly", "into", "every", "to", "spent", "last", "by", "some", "barely");
    private static final Set<String> MORE = Set.of("more", "consecutive", "full", "straight", "additional", "extra",
            "whole", "further", "other", "solid", "calendar", "business", "working", "long", "or");
    private static final Set<String> PEOPLE = Set.of("people", "those", "anyone", "aged", "women", "men", "adults",
            "patients", "residents", "workers", "children", "voters", "everyone", "americans", "citizens", "kids",
            "adult", "boys", "girls", "players", "men's", "persons", "anybody");

    static final List<TimeRule> RULES = List.of(
            TimeRule.of("(n)-?([UH])&?(n)([UH])", DurationRules::twoUnits),
            TimeRule.of("(n)-?([H]),?(n)-?([H]),?&?(n)([H])", DurationRules::threeUnits),
            TimeRule.of("(n):(n):(n)(?!A)", DurationRules::stopwatch),
            TimeRule.of("(n)(-?)([UH])", m -> counted(m, 3)),
            TimeRule.of("(n)(x)([UH])", m -> MORE.contains(m.word(2)) ? counted(m, 3) : null),
            TimeRule.of("(n)i?d([UH])", DurationRules::fraction),
            TimeRule.of("dUi?d(H)", m -> m.items().at(m.groups().start(0) + 1).word().equals("quarter")
                    && m.word(1).equals("hour") ? "PT15M" : null),
            TimeRule.of("d([UH])&(n)", DurationRules::andAHalf),
            TimeRule.of("d?vi?([UH])", m -> some(TimeWords.unit(m.word(1)))),
            TimeRule.of("d([UH])", DurationRules::article),
            TimeRule.of("(?<=i)([UH])", DurationRules::bare),
            TimeRule.of("([UH])(?=[.,]|$)", DurationRules::bare),
            TimeRule.of("([UH])-?x", DurationRules::long_),
            TimeRule.of("(?<!d)(r)(n)([UH])", m -> lasting(m, 3)),
            TimeRule.of("(?<=d)(r)(n)([UH])", m -> lasting(m, 3)),
            TimeRule.of("(r)(?:d?vi?)([UH])", m -> some(TimeWords.unit(m.word(2)))),
            TimeRule.of("(n)-?([UH])(g)", DurationRules::ago),
            TimeRule.of("d([UH])(g)", DurationRules::oneAgo),
            TimeRule.of("d?vi?([UH])(g)", m -> some(TimeWords.unit(m.word(1)))),
            TimeRule.of("([UH])(g)", m -> m.word(1).endsWith("s") ? some(TimeWords.unit(m.word(1))) : null),
            TimeRule.of("(n)-?([UH])-?(L)", m -> counted(m, 2)),
            TimeRule.of("(n)([UH])i(G)", m -> counted(m, 2)),
            TimeRule.of("(n)(L)", m -> age(m, 1)),
            TimeRule.of("(G)(n)", m -> age(m, 2)),
            TimeRule.of("(?<=Gi)(n)", m -> m.items().at(m.groups().start(1) - 1).word().equals("of")
                    ? age(m, 1)
                    : null),
            TimeRule.of("(?<=[C'x][,(])(n)(?=[,.)])", DurationRules::ageOfAName),
            TimeRule.of("(?<=[xGC])(i)(n)(?![UH:/-])", DurationRules::ageLimit),
            TimeRule.of("(f)", DurationRules::often),
            TimeRule.of("(q)([noev]?)([UHP])", DurationRules::every),
            TimeRule.of("(q)(W)(P?)", m -> "XXXX-WXX-" + m.number(2)),
            TimeRule.of("(Y)", m -> "XXXX-WXX-" + m.number(1)),
            TimeRule.of("i(U)", m -> m.items().at(m.groups().start(0)).word().equals("per")
                    ? period(BigDecimal.ONE, TimeWords.unit(m.word(1)))
                    : null));

    private DurationRules() {
    }

    /** The TIMEX3 period of so many units; a unit that starts with T is one of the clock. */
    static String period(BigDecimal n, String unit) {
        return switch (unit) {
            case "DE" -> period(n.multiply(BigDecimal.TEN), "Y");
            case "CE" -> period(n.multiply(BigDecimal.valueOf(100)), "Y");
            case "ML" -> period(n.multiply(BigDecimal.valueOf(1000)), "Y");
            case "FN" -> period(n.multiply(BigDecimal.TWO), "W");
            case "Q" -> period(n.multiply(BigDecimal.valueOf(3)), "M");
            case "TH" -> hours(n);
            default -> "P" + (unit.startsWith("T") ? "T" : "") + plain(n) + unit.substring(unit.length() - 1);
        };
    }

    /** Hours with the minutes that a fraction of one makes: PT5H30M. */
    private static String hours(BigDecimal n) {
        BigDecimal whole = n.setScale(0, java.math.RoundingMode.DOWN);
        BigDecimal minutes = n.subtract(whole).multiply(SIXTY);
        boolean even = minutes.signum() > 0 && minutes.stripTrailingZeros().scale() <= 0;
        if (!even) {
            return "PT" + plain(n) + "H";
        }
        return "PT" + (whole.signum() == 0 ? "" : plain(whole) + "H") + plain(minutes) + "M";
    }

    private static String plain(BigDecimal n) {
        return n.signum() == 0 ? "0" : n.stripTrailingZeros().toPlainString();
    }

    /** An unknown number of units. */
    static String some(String unit) {
        return switch (unit) {
            case "DE", "CE", "ML", "Q" -> "PXY";
            case "FN" -> "PXW";
            default -> "P" + (unit.startsWith("T") ? "T" : "") + "X" + unit.substring(unit.length() - 1);
        };
    }

    private static @Nullable String counted(Match m, int unit) {
        BigDecimal n = m.item(1).value();
        boolean quarters = m.word(unit).startsWith("quarter")
                && (m.item(1).number() <= 3 || m.item(1).number() > 12);
        return n == null || quarters ? null : period(n, TimeWords.unit(m.word(unit)));
    }

    private static @Nullable String lasting(Match m, int unit) {
        BigDecimal n = m.item(2).value();
        return n == null ? null : period(n, TimeWords.unit(m.word(unit)));
    }

    /** "two hours and 52 minutes". */
    private static @Nullable String twoUnits(Match m) {
        BigDecimal first = m.item(1).value();
        BigDecimal second = m.item(3).value();
        String high = TimeWords.unit(m.word(2));
        String low = TimeWords.unit(m.word(4));
        String order = "Y M W D TH TM TS";
        boolean falls = order.contains(high) && order.contains(low) && order.indexOf(high) < order.indexOf(low);
        if (first == null || second == null || !falls) {
            return null;
        }
        String tail = plain(second) + low.substring(low.length() - 1);
        boolean clock = low.startsWith("T") && !high.startsWith("T");
        return "P" + (high.startsWith("T") ? "T" : "") + plain(first) + high.substring(high.length() - 1)
                + (clock ? "T" : "") + tail;
    }

    /** "Two hours, four minutes and nine seconds". */
    private static @Nullable String threeUnits(Match m) {
        boolean falls = TimeWords.unit(m.word(2)).equals("TH") && TimeWords.unit(m.word(4)).equals("TM")
                && TimeWords.unit(m.word(6)).equals("TS");
        return falls ? clocked(m.number(1), m.number(3), m.number(5)) : null;
    }

    /** "2:04:09", as a race is timed. */
    private static @Nullable String stopwatch(Match m) {
        boolean figures = m.items().pieces().at(m.item(2).from()).text().length() == 2
                && m.items().pieces().at(m.item(3).from()).text().length() == 2
                && m.items().pieces().at(m.item(1).from()).text().length() == 1;
        boolean whole = m.items().pieces().glued(m.item(1).to()) && m.items().pieces().glued(m.item(3).from());
        return figures && whole ? clocked(m.number(1), m.number(2), m.number(3)) : null;
    }

    private static @Nullable String clocked(int hours, int minutes, int seconds) {
        boolean valid = hours >= 0 && minutes >= 0 && minutes < 60 && seconds >= 0 && seconds < 60;
        return valid ? "PT" + hours + "H" + minutes + "M" + seconds + "S" : null;
    }

    /** "half an hour", "a quarter of a century". */
    private static @Nullable String fraction(Match m) {
        BigDecimal n = m.item(1).value();
        boolean part = n != null && n.compareTo(BigDecimal.ONE) < 0 && n.signum() > 0;
        return part && n != null ? period(n, TimeWords.unit(m.word(2))) : null;
    }

    private static @Nullable String andAHalf(Match m) {
        BigDecimal n = m.item(2).value();
        boolean half = n != null && n.compareTo(BigDecimal.ONE) < 0;
        return half && n != null ? period(BigDecimal.ONE.add(n), TimeWords.unit(m.word(1))) : null;
    }

    /** "a year" after a word such as "for"; elsewhere it is how often. */
    private static @Nullable String article(Match m) {
        TimeItem before = m.items().at(m.groups().start(0) - 1);
        boolean indefinite = !m.items().at(m.groups().start(0)).word().equals("the") && !m.word(1).endsWith("s");
        boolean follows = m.items().at(m.groups().end(0)).sign() == 'e';
        boolean lasts = BEFORE_AN_ARTICLE.contains(before.word()) || follows;
        return indefinite && lasts && !m.word(1).equals("quarter")
                ? period(BigDecimal.ONE, TimeWords.unit(m.word(1)))
                : null;
    }

    /** "for years", "in days". */
    private static @Nullable String bare(Match m) {
        boolean plural = m.word(1).endsWith("s");
        String before = m.items().at(m.groups().start(0) - 1).word();
        boolean lasts = Set.of("for", "in", "within", "over", "of", "than", "by").contains(before);
        return plural && lasts ? some(TimeWords.unit(m.word(1))) : null;
    }

    private static @Nullable String long_(Match m) {
        if (!m.items().at(m.groups().end(0) - 1).word().equals("long")) {
            return null;
        }
        String unit = TimeWords.unit(m.word(1));
        return m.word(1).endsWith("s") ? some(unit) : period(BigDecimal.ONE, unit);
    }

    private static @Nullable String ago(Match m) {
        String unit = TimeWords.unit(m.word(2));
        BigDecimal n = m.item(1).value();
        int whole = m.item(1).number();
        if (n == null || unit.startsWith("T")) {
            return n == null ? null : period(n, unit);
        }
        return whole < 0 || whole > 10_000 || m.anchor().day() == null
                ? period(n, unit)
                : m.anchor().unit(unit, -whole);
    }

    /** "a month ago", "an hour ago". */
    private static @Nullable String oneAgo(Match m) {
        String unit = TimeWords.unit(m.word(1));
        boolean clock = unit.startsWith("T") || m.anchor().day() == null;
        return clock ? period(BigDecimal.ONE, unit) : m.anchor().unit(unit, -1);
    }

    private static @Nullable String age(Match m, int group) {
        int n = m.number(group);
        return n >= 0 && n <= 130 ? "P" + n + "Y" : null;
    }

    /** "Smith, 42," where the word before starts with a capital. */
    private static @Nullable String ageOfAName(Match m) {
        int at = m.groups().start(1);
        TimeItem before = m.items().at(at - 2);
        boolean described = before.sign() == 'x' && before.word().length() > 2 && !before.word().endsWith("s")
                && m.items().at(at + 1).sign() == ',' && m.items().at(at + 2).sign() != 'n' && m.number(1) > 9;
        boolean named = before.sign() == 'C' || before.word().equals("jr") || before.word().equals("sr") || described;
        boolean figures = m.items().pieces().at(m.item(1).from()).isFigure();
        boolean bracket = m.items().at(at - 1).sign() == '(' == (m.items().at(at + 1).sign() == ')');
        int n = m.number(1);
        return named && figures && bracket && n >= 1 && n <= 115 ? "P" + n + "Y" : null;
    }

    /** "people over 65", "children under five". */
    private static @Nullable String ageLimit(Match m) {
        boolean limit = Set.of("over", "under").contains(m.word(1));
        boolean people = PEOPLE.contains(m.items().at(m.groups().start(1) - 1).word());
        return limit && people ? age(m, 2) : null;
    }

    private static @Nullable String often(Match m) {
        return switch (m.word(1)) {
            case "daily", "nightly" -> "P1D";
            case "weekly" -> "P1W";
            case "biweekly", "fortnightly" -> "P2W";
            case "monthly" -> "P1M";
            case "quarterly" -> "P3M";
            case "hourly" -> "PT1H";
            default -> "P1Y";
        };
    }

    private static @Nullable String every(Match m) {
        String unit = m.item(3).sign() == 'P' ? "D" : TimeWords.unit(m.word(3));
        BigDecimal n = m.has(2) ? m.item(2).value() : BigDecimal.ONE;
        return n == null ? some(unit) : period(n, unit);
    }
}
