package stet.language.sentence;

import org.jspecify.annotations.Nullable;

/**
 * A run of end marks in a text, with the words on either side.
 *
 * @param text   the whole text
 * @param begin  where the sentence that holds it begins
 * @param start  the first mark
 * @param end    after the last mark
 * @param close  after the closing quotes and brackets that follow the marks
 * @param next   the first character of what follows, white space skipped
 */
record Stop(String text, int begin, int start, int end, int close, int next) {
    /** No word is looked for beyond this many marks, so that a text of marks stays cheap. */
    private static final int FAR = 200;
    private static final String OPENERS = "\"“‘'([{«‹„`¿¡—–-•*";

    /** The marks. */
    String marks() {
        return text.substring(start, end);
    }

    boolean isQuoteClosed() {
        return text.substring(end, close).chars().anyMatch(c -> c != ')' && c != ']' && c != '}');
    }

    /** Whether white space parts it from what follows. */
    boolean isSpaced() {
        return next > close;
    }

    /** The characters from the last white space, opening mark or dash up to the marks. */
    String before() {
        int from = start;
        while (from > begin && !isSpace(text.charAt(from - 1))
                && OPENERS.indexOf(text.charAt(from - 1)) < 0 && start - from < 40) {
            from--;
        }
        return text.substring(from, start);
    }

    /** The word before {@link #before()}; empty where the sentence begins there. */
    String beforeLast() {
        int end = start - before().length();
        while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > begin && Character.isLetterOrDigit(text.charAt(from - 1)) && end - from < 40) {
            from--;
        }
        return text.substring(from, end);
    }

    /** Whether nothing but digits or one letter stands before it: the number of a list item. */
    boolean isItemNumber() {
        if (start - begin > 8) {
            return false;
        }
        String item = text.substring(Math.min(begin, start), start).strip();
        return !item.isEmpty() && item.length() <= 3 && (item.chars().allMatch(Character::isDigit)
                || item.length() == 1 && Character.isLetter(item.charAt(0)) && item.charAt(0) != 'I');
    }

    /** The word after it, opening marks and dashes skipped; null where no letter or digit follows. */
    @Nullable
    String after() {
        int from = afterStart();
        int to = wordEnd(from);
        return from == text.length() || !Character.isLetterOrDigit(text.codePointAt(from))
                ? null
                : text.substring(from, to);
    }

    /** The words after it, at most that many, parted by a space each. */
    String[] after(int count) {
        String[] words = new String[count];
        int at = afterStart();
        for (int i = 0; i < count; i++) {
            int to = wordEnd(at);
            words[i] = text.substring(at, to);
            at = to < text.length() && isSpace(text.charAt(to)) ? to + 1 : to;
        }
        return words;
    }

    private int afterStart() {
        int at = next;
        int far = Math.min(text.length(), next + FAR);
        while (at < far && !Character.isLetterOrDigit(text.codePointAt(at))) {
            at++;
        }
        return at;
    }

    private int wordEnd(int from) {
        int to = from;
        while (to < text.length() && to - from < 40
                && (Character.isLetterOrDigit(text.charAt(to)) || "'’-.&".indexOf(text.charAt(to)) >= 0
                        || Character.isSurrogate(text.charAt(to)))) {
            to++;
        }
        while (to > from + 1 && "'’-.".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
