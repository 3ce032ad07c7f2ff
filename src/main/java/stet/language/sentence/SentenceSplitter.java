package stet.language.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import stet.text.Span;

/**
 * Cuts a text into sentences. English goes by rules of its own, since the rules of Unicode (UAX 29) take "Sen." and
 * "U.S." for ends; any other language goes by ICU's rules for it. Linear in the length of the text; thread-safe.
 */
public final class SentenceSplitter {
    private static final String ENDS = ".!?…‼⁇⁈⁉。！？｡";
    private static final String WIDE_ENDS = "。！？｡";
    private static final String CLOSERS = "\"”’'»›)]}）」』】〉》";
    private static final String BULLETS = "•▪●◦‣⁃■";
    /** The languages that write "3." for "3rd", as in "am 3. Mai". */
    private static final Set<String> DOTTED_ORDINALS = Set.of("de", "da", "no", "nb", "nn", "fi", "is", "cs", "sk",
            "sl",
            "hr", "sr", "bs", "hu", "et", "lv", "pl", "tr");
    private final EnglishStops stops;

    /** @param common whether an English word, given in lower case, is one that no name needs: treasury, but not kim */
    public SentenceSplitter(Predicate<String> common) {
        this.stops = new EnglishStops(common);
    }

    /**
     * The sentences of a text in order, without the white space around them; none overlap, and no word is left out.
     *
     * @param language ISO 639-1 code; "und" counts as English
     */
    public List<Span> split(String text, String language) {
        return language.equals("en") || language.equals("und") ? english(text) : foreign(text, language);
    }

    private static List<Span> foreign(String text, String language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(new ULocale(language + "@ss=standard"));
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            if (DOTTED_ORDINALS.contains(language) && endsInOrdinal(sentences, text)) {
                Span open = sentences.removeLast();
                add(sentences, text, open.start(), end);
            } else {
                add(sentences, text, start, end);
            }
        }
        return sentences;
    }

    private static boolean endsInOrdinal(List<Span> sentences, String text) {
        if (sentences.isEmpty() || text.charAt(sentences.getLast().end() - 1) != '.') {
            return false;
        }
        int end = sentences.getLast().end() - 1;
        int from = end;
        while (from > sentences.getLast().start() && Character.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from < end && end - from <= 2 && from > sentences.getLast().start()
                && Stop.isSpace(text.charAt(from - 1));
    }

    private List<Span> english(String text) {
        List<Span> sentences = new ArrayList<>();
        int begin = 0;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int cut = -1;
            if (ENDS.indexOf(c) >= 0) {
                Stop stop = stop(text, begin, at);
                cut = WIDE_ENDS.indexOf(c) >= 0 || stops.ends(stop) ? stop.close() : -1;
                at = Math.max(cut, stop.end());
            } else {
                cut = isBullet(text, at) ? at : -1;
                at++;
            }
            if (cut > begin) {
                begin = add(sentences, text, begin, cut);
            }
        }
        add(sentences, text, begin, text.length());
        return sentences;
    }

    /** Whether a list goes on here: a bullet with white space on both sides. */
    private static boolean isBullet(String text, int at) {
        return BULLETS.indexOf(text.charAt(at)) >= 0 && at > 0 && Stop.isSpace(text.charAt(at - 1))
                && at + 1 < text.length() && Stop.isSpace(text.charAt(at + 1));
    }

    private static Stop stop(String text, int begin, int start) {
        int end = marksEnd(text, start);
        int close = closersEnd(text, begin, start, end);
        int next = close;
        while (next < text.length() && Stop.isSpace(text.charAt(next))) {
            next++;
        }
        return new Stop(text, begin, start, end, close, next);
    }

    /** After the marks, those of an elision with spaces (. . .) among them. */
    private static int marksEnd(String text, int start) {
        int end = start + 1;
        while (end < text.length() && (ENDS.indexOf(text.charAt(end)) >= 0
                || text.startsWith(" .", end) && text.charAt(end - 1) == '.'
                        && (end + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 2))))) {
            end += text.charAt(end) == ' ' ? 2 : 1;
        }
        return end;
    }

    /** After the quotes, brackets and numbers of notes that close with the sentence. */
    private static int closersEnd(String text, int begin, int start, int end) {
        int close = end;
        while (close < text.length() && CLOSERS.indexOf(text.charAt(close)) >= 0) {
            close++;
        }
        if (close == end && start > begin && text.charAt(start - 1) == ' ' && isLateQuote(text, begin, end)) {
            return end + 2;
        }
        while (close < text.length() && text.charAt(close) == '[') {
            int bracket = text.indexOf(']', close, Math.min(text.length(), close + 5));
            if (bracket < 0
                    || !text.substring(close + 1, bracket).chars().allMatch(Character::isDigit)) {
                break;
            }
            close = bracket + 1;
        }
        return close;
    }

    /** In text whose marks stand apart (He left . "), whether the next is the closing quote of this sentence. */
    private static boolean isLateQuote(String text, int begin, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' '
                && (text.charAt(end + 1) == '”' || text.charAt(end + 1) == '"'
                        && text.substring(Math.max(begin, end - 2000), end).chars().filter(c -> c == '"').count()
                                % 2 == 1);
    }

    private static int add(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Stop.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Stop.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
        return to;
    }
}
