package stet.fact;

import java.util.ArrayList;
import java.util.List;
import stet.text.Span;

/** Finds the words between quotation marks of any style in one block. */
final class QuoteMarks {
    private static final String OPENERS = "“„«‟❝";
    private static final String CLOSERS = "”“»❞";

    private final String text;
    private final boolean goesOn;
    private final List<Span> found = new ArrayList<>();
    private boolean open;

    /**
     * @param text of the block
     * @param next of the block that follows; empty for the last
     */
    QuoteMarks(String text, String next) {
        this.text = text;
        goesOn = !next.isEmpty() && (OPENERS + "\"").indexOf(next.charAt(0)) >= 0;
        scan();
    }

    /** The words within marks, in reading order, without the marks and without commas and stops at their end. */
    List<Span> spans() {
        return found;
    }

    /** Whether the last quote was not closed, so that it goes on in the next block. */
    boolean isOpen() {
        return open;
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int close = -1;
            if (OPENERS.indexOf(c) >= 0) {
                close = closing(i);
            } else if (c == '"' || c == '`' && text.startsWith("``", i)) {
                close = straight(i);
            } else if ((c == '‘' || c == '\'') && opensSingle(i)) {
                close = single(i);
            } else {
                i++;
                continue;
            }
            if (close < 0) {
                if (c == '\'' || c == '‘' || !opens(i) || i > 0 && !goesOn) {
                    i++;
                    continue;
                }
                open = goesOn;
                add(i + 1, text.length());
                return;
            }
            add(c == '`' ? i + 2 : i + 1, close);
            i = close + 1;
        }
    }

    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isTrimmed(text.charAt(start), true)) {
            start++;
        }
        while (end > start && isTrimmed(text.charAt(end - 1), false)) {
            end--;
        }
        if (end > start && text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new Span(start, end));
        }
    }

    private static boolean isTrimmed(char c, boolean atStart) {
        return c == ' ' || "\"“”'‘’«»".indexOf(c) >= 0 || !atStart && ",.;:".indexOf(c) >= 0;
    }

    /** The mark that closes a turned one; a mark turned the wrong way closes where it stands at a word's end. */
    private int closing(int from) {
        char opener = text.charAt(from);
        int depth = 0;
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean closes = CLOSERS.indexOf(c) >= 0 && (opener != '«' || c == '»') || c == '"' || opener == '„'
                    && c == '“' || c == opener && !opens(i);
            if (closes && depth == 0) {
                return i;
            }
            depth += closes ? -1 : c == opener ? 1 : 0;
        }
        return -1;
    }

    /** The next straight mark, unless it opens a quote of its own. */
    private int straight(int from) {
        if (text.charAt(from) == '`') {
            return text.indexOf("''", from + 2);
        }
        if (!opens(from)) {
            return -1;
        }
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '”' || c == '"') {
                return c == '"' && opens(i) ? -1 : i;
            }
        }
        return -1;
    }

    /** Whether a mark stands before a word and after a space, a bracket, a dash or another mark. */
    private boolean opens(int i) {
        boolean free = i == 0 || " \u00a0([—–-/‘'“:".indexOf(text.charAt(i - 1)) >= 0;
        return free && i + 1 < text.length() && text.charAt(i + 1) != ' ';
    }

    private boolean opensSingle(int i) {
        boolean free = i == 0 || " (—–-[:".indexOf(text.charAt(i - 1)) >= 0;
        return free && i + 2 < text.length() && Character.isLetter(text.charAt(i + 1)) && !isElision(i);
    }

    /** 'em, 'n', 'tis and '90s open nothing; ’ never opens. */
    private boolean isElision(int i) {
        return text.regionMatches(true, i + 1, "em ", 0, 3) || text.regionMatches(true, i + 1, "n'", 0, 2)
                || text.regionMatches(true, i + 1, "tis ", 0, 4) || text.regionMatches(true, i + 1, "til ", 0, 4)
                || text.regionMatches(true, i + 1, "cause ", 0, 6);
    }

    /** The mark that closes a single quote: after a letter or a stop and before a space or a mark. */
    private int single(int from) {
        char close = text.charAt(from) == '‘' ? '’' : '\'';
        int plural = -1;
        for (int i = from + 2; i < text.length(); i++) {
            if (text.charAt(i) != close || text.charAt(i - 1) == ' '
                    || i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1))) {
                continue;
            }
            if (text.charAt(i - 1) != 's' || i + 1 == text.length() || text.charAt(i + 1) != ' ') {
                return i;
            }
            plural = plural < 0 ? i : plural;
        }
        return plural;
    }
}
