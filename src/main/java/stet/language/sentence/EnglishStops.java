package stet.language.sentence;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stet.language.sentence.Abbreviations.Cue;
import stet.language.sentence.Abbreviations.Kind;

/** Tells whether a run of end marks ends an English sentence, from the words on either side. */
final class EnglishStops {
    private final Abbreviations words = Abbreviations.english();
    private final Predicate<String> common;

    EnglishStops(Predicate<String> common) {
        this.common = common;
    }

    boolean ends(Stop stop) {
        String next = stop.after();
        if (next == null || !stop.isSpaced() && !isGlued(stop, next)) {
            return false;
        }
        if (stop.isItemNumber()) {
            return false;
        }
        if (isLower(next)) {
            return false;
        }
        String marks = stop.marks();
        if (marks.equals(".")) {
            return fullStop(stop, next);
        }
        return marks.indexOf('!') >= 0 || marks.indexOf('?') >= 0 ? exclaims(stop) : elides(stop, next);
    }

    /** "ended.The next day": the space is lost, as in text taken off a page. */
    private boolean isGlued(Stop stop, String next) {
        if (stop.close() > stop.end() && stop.isQuoteClosed() && Character.isUpperCase(next.charAt(0))) {
            return stop.text().startsWith(next, stop.close());
        }
        String before = stop.before();
        return stop.text().startsWith(next, stop.next()) && before.length() >= 3 && isWord(before)
                && next.length() > 1 && (words.is(Cue.OPENER, next) || capitalized(next) && goesOn(stop, next));
    }

    private static boolean goesOn(Stop stop, String next) {
        int at = stop.next() + next.length();
        return next.length() > 2 && at < stop.text().length() && stop.text().charAt(at) == ' ';
    }

    private boolean exclaims(Stop stop) {
        String before = stop.before() + stop.marks();
        if (words.is(Cue.MARKED, before)) {
            return words.is(Cue.OPENER, String.valueOf(stop.after()));
        }
        return !(stop.isQuoteClosed() && namesSpeaker(stop));
    }

    /** Whether a speaker and a verb of saying follow: Mora asked; President Lena Mora asked. */
    private boolean namesSpeaker(Stop stop) {
        for (String word : stop.after(5)) {
            if (words.is(Cue.SAYING, word)) {
                return true;
            }
            if (word.isEmpty() || isLower(word)) {
                return false;
            }
        }
        return false;
    }

    private boolean elides(Stop stop, String next) {
        if (stop.isQuoteClosed()) {
            return true;
        }
        String before = stop.before().isEmpty() ? stop.beforeLast() : stop.before();
        return !words.is(Cue.FUNCTION, before.toLowerCase(Locale.ROOT))
                && (stop.end() - stop.start() > 3 || !next.equals("I"));
    }

    private boolean fullStop(Stop stop, String next) {
        String before = stop.before();
        if (before.isEmpty() || stop.isQuoteClosed()) {
            return true;
        }
        boolean opens = words.is(Cue.OPENER, next);
        if (before.codePointCount(0, before.length()) == 1 && Character.isLetter(before.codePointAt(0))) {
            return letter(stop, before, opens);
        }
        Kind kind = words.kind(before);
        boolean number = Character.isDigit(next.codePointAt(0));
        return kind == null
                ? !Abbreviations.isDotted(before) || opens || namesSubject(stop, next)
                : switch (kind) {
                    case TITLE -> number && !before.startsWith("S");
                    case INSIDE -> false;
                    case NUMBER -> !number && !roman(next);
                    case MONTH -> !number && opens && !words.is(Cue.TIME, next);
                    case COMPANY -> opens || namesSubject(stop, next);
                    case PLACE -> opens || number || namesSubject(stop, next) && !before.startsWith("St");
                    case CLOSING -> closing(stop, before, opens);
                };
    }

    private boolean closing(Stop stop, String before, boolean opens) {
        String next = String.valueOf(stop.after());
        if (before.equalsIgnoreCase("a.m") || before.equalsIgnoreCase("p.m")) {
            return !words.is(Cue.TIME, next) && !next.equals(next.toUpperCase(Locale.ROOT))
                    || next.equals("I") || next.equals("A");
        }
        return opens || Character.isDigit(next.codePointAt(0)) && before.length() > 3 || namesSubject(stop, next);
    }

    /** Whether a sentence opens with a name of one word: "… with the U.S. Duarte called it …", not "the U.S. Army has". */
    private boolean namesSubject(Stop stop, String next) {
        String verb = stop.after(2)[1];
        return next.length() > 2 && capitalized(next) && !common.test(next.toLowerCase(Locale.ROOT)) && isLower(verb)
                && (words.is(Cue.VERB, verb) || words.is(Cue.SAYING, verb));
    }

    private boolean letter(Stop stop, String before, boolean opens) {
        if (Character.isLowerCase(before.codePointAt(0))) {
            return words.kind(before) == null;
        }
        return opens || words.is(Cue.LETTER, stop.beforeLast()) || before.equals("I") && isLower(stop.beforeLast());
    }

    private static boolean roman(String next) {
        return next.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0) && !next.equals("I");
    }

    private static boolean isWord(String word) {
        int last = word.length();
        return word.substring(Math.max(0, last - 3)).chars().allMatch(Character::isLowerCase) && word.indexOf('/') < 0
                && word.indexOf('@') < 0 && !word.startsWith("www.");
    }

    private static boolean capitalized(@Nullable String word) {
        return word != null && Character.isUpperCase(word.charAt(0))
                && word.substring(1).chars().noneMatch(Character::isUpperCase);
    }

    /** Whether it holds no capital and no digit: "iPhone" and "al-Shabab" may open a sentence. */
    private static boolean isLower(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0))
                && word.chars().noneMatch(Character::isUpperCase);
    }
}
