package stet.language.word;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stet.language.sentence.Abbreviations;
import stet.text.Span;

/**
 * Cuts a sentence into words and marks after the English Web Treebank: clitics stand apart (Mora|'s, do|n't), and so do
 * most parts of compounds (see {@link Hyphens}); numbers, abbreviations, addresses stay whole. Scripts without spaces
 * go by ICU's dictionaries. Linear in the length; thread-safe.
 */
public final class Tokenizer {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|ftp://|www\\.)[^\\s<>\"“”]++|[\\w.+-]{1,64}+@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,8}+"
                    + "|[@#][\\p{L}_][\\p{L}\\p{N}_]*+");
    private static final String AFTER_ADDRESS = ".,;:!?'’)]}…";
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[-–]\\d+)+");
    private final Hyphens hyphens;
    private final Abbreviations abbreviations = Abbreviations.english();

    /** @param hyphens what to do with compounds */
    public Tokenizer(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    /**
     * The words and marks of the text in order; only white space lies between them.
     *
     * @param english whether the rules of English apply: abbreviations, clitics, compounds
     */
    public List<Span> tokens(String text, boolean english) {
        List<Span> tokens = new ArrayList<>();
        for (int at = 0; at < text.length();) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = end(text, at, c, english, tokens);
            at = end;
        }
        return tokens;
    }

    private int end(String text, int at, int c, boolean english, List<Span> tokens) {
        int address = c == '@' || c == '#' || Character.isLetterOrDigit(c) && startsAddress(text, at)
                ? address(text, at)
                : at;
        if (address > at) {
            tokens.add(new Span(at, address));
            return address;
        }
        if (isDense(c)) {
            return dense(text, at, tokens);
        }
        if (isWordStart(text, at, c)) {
            int end = wordEnd(text, at, english);
            word(text, at, end, english, tokens);
            return end;
        }
        int end = markEnd(text, at);
        tokens.add(new Span(at, end));
        return end;
    }

    /** Whether an address is worth a look: at the start of a word only, and not in the middle of one. */
    private static boolean startsAddress(String text, int at) {
        if (at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && "(<[\"“'‘".indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - at < 130) {
            char c = text.charAt(end++);
            if (c == '@' || c == ':' && text.startsWith("//", end)) {
                return true;
            }
        }
        return text.startsWith("www.", at);
    }

    private static int address(String text, int at) {
        var match = ADDRESS.matcher(text).region(at, text.length());
        if (!match.lookingAt()) {
            return at;
        }
        int end = match.end();
        while (end > at + 1 && AFTER_ADDRESS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** A run of a script without spaces, by ICU's dictionaries. */
    private static int dense(String text, int at, List<Span> tokens) {
        int end = at;
        while (end < text.length() && isDense(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text.substring(at, end));
        int start = words.first();
        for (int next = words.next(); next != BreakIterator.DONE; start = next, next = words.next()) {
            tokens.add(new Span(at + start, at + next));
        }
        return end;
    }

    private static boolean isDense(int c) {
        return c >= 0x0E00 && switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private static boolean isWordStart(String text, int at, int c) {
        return isWordPart(c) || (c == '\'' || c == '’') && isYear(text, at + 1)
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** ’90s, but not '15 people' in quotes: two digits, no more. */
    private static boolean isYear(String text, int at) {
        return at + 1 < text.length() && Character.isDigit(text.charAt(at)) && Character.isDigit(text.charAt(at + 1))
                && (at + 2 == text.length() || !Character.isDigit(text.charAt(at + 2)))
                && (at + 2 >= text.length() || text.charAt(at + 2) == 's' || !Character.isLetter(text.charAt(at + 2)));
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c) && !isDense(c) || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private int wordEnd(String text, int at, boolean english) {
        int end = at + (isWordPart(text.codePointAt(at)) ? 0 : 1);
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (isWordPart(c) || c == 0xAD || end > at && joins(text, end, c)) {
                end += Character.charCount(c);
            } else {
                break;
            }
        }
        boolean stop = english && end < text.length() && text.charAt(end) == '.' && !text.startsWith("..", end)
                && takesStop(text, at, end);
        return stop ? end + 1 : end;
    }

    /** Whether the mark at this place, between two letters or digits, belongs inside the word. */
    private static boolean joins(String text, int at, int c) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        int after = text.codePointAt(at + 1);
        if (!Character.isLetterOrDigit(after) || isDense(after)) {
            return false;
        }
        boolean digits = Character.isDigit(before) && Character.isDigit(after);
        return switch (c) {
            case '.', '\'', '’', '·' -> Character.isLetterOrDigit(before);
            case ',' -> digits && text.length() > at + 3 && Character.isDigit(text.charAt(at + 2))
                    || digits && text.length() > at + 2;
            case ':', '–' -> digits;
            case '-', '‐', '‑' -> before != '-';
            case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
            case '/' -> digits || isShort(text, at);
            default -> false;
        };
    }

    /** km/h, and/or, S/2, but not Ministry/Agency. */
    private static boolean isShort(String text, int at) {
        int end = at + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end - at <= 3 && Character.isLowerCase(text.charAt(at + 1));
    }

    private boolean takesStop(String text, int at, int end) {
        String word = text.substring(at, end);
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return end + 1 < text.length();
        }
        int dash = Math.max(word.lastIndexOf('-'), word.lastIndexOf('–'));
        String last = word.substring(dash + 1);
        int next = end + 1 < text.length() && text.charAt(end + 1) == ' ' ? end + 2 : end + 1;
        return abbreviations.takesStop(last) && !last.isEmpty()
                || abbreviations.takesNumber(word) && next < text.length() && Character.isDigit(text.charAt(next));
    }

    private void word(String text, int start, int end, boolean english, List<Span> tokens) {
        if (!english) {
            tokens.add(new Span(start, end));
            return;
        }
        int host = Clitics.hostEnd(text, start, end);
        String word = text.substring(start, host);
        if (DIGITS.matcher(word).matches()) {
            tokens.add(new Span(start, host));
        } else {
            hyphens.parts(word).forEach(p -> tokens.add(p.shift(start)));
        }
        if (host < end) {
            tokens.add(new Span(host, end));
        }
    }

    /** A mark alone, but one token for a run of stops, dashes, or a doubled quote. */
    private static int markEnd(String text, int at) {
        int c = text.codePointAt(at);
        int end = at + Character.charCount(c);
        boolean ends = ".!?".indexOf(c) >= 0;
        while (end < text.length() && (ends && ".!?".indexOf(text.charAt(end)) >= 0
                || (c == '-' || c == '`' || c == '\'' && text.charAt(at) == '\'' && end == at + 1)
                        && text.charAt(end) == c)) {
            end++;
        }
        return end;
    }
}
