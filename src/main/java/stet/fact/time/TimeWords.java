package stet.fact.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.fact.quantity.Pieces;

/** The words of time, each with its class in the grammar and its number where it has one. */
final class TimeWords {
    private static final Map<String, Integer> MONTHS = places("january", "february", "march", "april", "may", "june",
            "july",
            "august", "september", "october", "november", "december");
    private static final Map<String, Integer> SHORT_MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
            Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("jun", 6), Map.entry("jul", 7), Map.entry("aug", 8),
            Map.entry("sep", 9), Map.entry("sept", 9), Map.entry("oct", 10), Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Map<String, Integer> DAYS = places("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday");
    private static final Map<String, Integer> SHORT_DAYS = Map.ofEntries(Map.entry("mon", 1), Map.entry("tue", 2),
            Map.entry("tues", 2), Map.entry("wed", 3), Map.entry("thu", 4), Map.entry("thur", 4),
            Map.entry("thurs", 4), Map.entry("fri", 5), Map.entry("sat", 6), Map.entry("sun", 7));
    static final Set<String> ZONES = Set.of("gmt", "utc", "est", "edt", "et", "pst", "pdt", "pt", "cst", "cdt", "ct",
            "mst", "mdt", "bst", "cet", "cest", "eet", "msk", "jst", "ist", "kst", "aest", "aedt", "eastern",
            "pacific");
    private static final Set<String> ZONE_NAMES = Set.of("greenwich", "coordinated", "eastern", "central", "mountain",
            "pacific", "british", "japan", "korea", "china", "moscow", "india", "australian");
    private static final Set<String> ZONE_MIDDLES = Set.of("mean", "standard", "daylight", "summer", "universal",
            "european", "eastern", "western");
    private static final Map<String, Character> CLASSES = new HashMap<>();

    static {
        put('U', "day", "days", "week", "weeks", "month", "months", "year", "years", "yr", "yrs", "decade", "decades",
                "century", "centuries", "fortnight", "fortnights", "quarter", "quarters", "millennium");
        put('H', "hour", "hours", "hr", "hrs", "minute", "minutes", "min", "mins", "seconds", "sec", "secs");
        put('P', "morning", "afternoon", "evening", "night", "overnight", "dawn", "dusk", "lunchtime", "nightfall",
                "mornings", "evenings", "nights", "afternoons");
        put('N', "noon", "midnight", "midday", "noontime");
        put('T', "today", "yesterday", "tomorrow", "tonight");
        put('r', "last", "past", "previous", "next", "this", "coming", "recent", "preceding", "following", "upcoming",
                "current", "latter", "latest");
        put('t', "that", "same");
        put('g', "ago");
        put('e', "earlier", "later", "before", "after", "afterward", "afterwards", "prior", "hence");
        put('q', "every", "each");
        put('m', "early", "late", "mid", "middle", "latter");
        put('B', "beginning", "start", "outset");
        put('E', "end", "close");
        put('d', "the", "a", "an");
        put('s', "its", "his", "her", "their", "our");
        put('i', "of", "in", "on", "at", "for", "since", "until", "till", "by", "from", "to", "through", "during",
                "within", "over", "under", "between", "per", "into", "than", "around", "about", "throughout");
        put('&', "and", "or");
        put('v', "several", "few", "many", "couple", "some");
        put('h', "half");
        put('o', "final");
        put('S', "spring", "summer", "autumn", "fall", "winter");
        put('w', "weekend", "weekends");
        put('L', "old", "yo");
        put('G', "age", "aged", "ages");
        put('R', "now", "currently", "nowadays", "presently");
        put('f', "daily", "weekly", "monthly", "yearly", "annually", "hourly", "nightly", "biweekly", "quarterly",
                "fortnightly");
        put('-', "-", "–", "‑", "‐");
        for (String mark : List.of(",", ".", "/", ":", "(", ")")) {
            put(mark.charAt(0), mark);
        }
        put('\'', "'", "’");
    }

    private TimeWords() {
    }

    /** The place of each word, from 1. */
    private static Map<String, Integer> places(String... words) {
        Map<String, Integer> places = new HashMap<>();
        for (String word : words) {
            places.put(word, places.size() + 1);
        }
        return Map.copyOf(places);
    }

    private static void put(char sign, String... words) {
        for (String w : words) {
            CLASSES.put(w, sign);
        }
    }

    /** The class of a word in the grammar; {@code x} where times know nothing of it. */
    static char sign(String lower) {
        return CLASSES.getOrDefault(lower, 'x');
    }

    /** 1 to 12; 0 for a word that is no full month name. */
    static int month(String lower) {
        return MONTHS.getOrDefault(lower, 0);
    }

    static int shortMonth(String lower) {
        return SHORT_MONTHS.getOrDefault(lower, 0);
    }

    /** 1 for Monday to 7; 0 for a word that is no full name of a day. */
    static int day(String lower) {
        return DAYS.getOrDefault(lower, 0);
    }

    static int shortDay(String lower) {
        return SHORT_DAYS.getOrDefault(lower, 0);
    }

    /** The index after a time zone in full at that piece, "Greenwich Mean Time"; the same index where none stands. */
    static int namedZone(Pieces pieces, int i) {
        if (!pieces.at(i).isCapitalized() || !ZONE_NAMES.contains(pieces.lower(i))) {
            return i;
        }
        int at = i + 1;
        while (pieces.is(at, ZONE_MIDDLES)) {
            at++;
        }
        boolean full = at > i + 1 && pieces.is(at, "time") || pieces.is(at, "time") && pieces.at(at).isCapitalized();
        return full ? at + 1 : i;
    }

    /** The letter of a unit in a TIMEX3 duration; that of a decade is DE, of a century CE. */
    static String unit(String word) {
        return switch (word) {
            case "day", "days" -> "D";
            case "week", "weeks" -> "W";
            case "month", "months" -> "M";
            case "quarter", "quarters" -> "Q";
            case "decade", "decades" -> "DE";
            case "century", "centuries" -> "CE";
            case "millennium" -> "ML";
            case "fortnight", "fortnights" -> "FN";
            case "hour", "hours", "hr", "hrs" -> "TH";
            case "minute", "minutes", "min", "mins" -> "TM";
            case "second", "seconds", "sec", "secs" -> "TS";
            default -> "Y";
        };
    }

    /** The part of the day in TIMEX3: MO, AF, EV, NI. */
    static String dayPart(String word) {
        return switch (word) {
            case "morning", "mornings", "dawn" -> "TMO";
            case "afternoon", "afternoons", "lunchtime" -> "TAF";
            case "evening", "evenings", "dusk", "nightfall" -> "TEV";
            default -> "TNI";
        };
    }

    static String season(String word) {
        return switch (word) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "winter" -> "WI";
            default -> "FA";
        };
    }
}
