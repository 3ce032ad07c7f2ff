package stet.fact;

import java.util.ArrayList;
import java.util.List;
import stet.text.Span;

/** Finds the words between quotation marks of any style in one block. */
final class QuoteMarks {
    private static final String OPENERS = "“„«‟❝";
    private static final String CLOSERS = "”“»❞";

    private final String text;
    private final boolean continued;
    private final List<Span> found = new ArrayList<>();
    private boolean open;

    /**
     * @param text      of the block
     * @param continued whether the block before ended within a quote
     */
    QuoteMarks(String text, boolean continued) {
        this.text = text;
        this.continued = continued;
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
                if (c == '\'' || c == '‘' || isInchMark(i)) {
                    i++;
                    continue;
                }
                open = i == 0 || continued || text.indexOf(c, i + 1) < 0;
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

    private int closing(int from) {
        char open = text.charAt(from);
        int depth = 0;
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == open && open != '„') {
                depth++;
            } else if (CLOSERS.indexOf(c) >= 0 && (open != '«' || c == '»') || c == '"' && depth == 0) {
                if (depth == 0) {
                    return i;
                }
                depth--;
            }
        }
        return -1;
    }

    private int straight(int from) {
        if (isInchMark(from)) {
            return -1;
        }
        boolean tex = text.charAt(from) == '`';
        int end = tex ? text.indexOf("''", from + 2) : text.indexOf('"', from + 1);
        return end < 0 && !tex ? text.indexOf('”', from + 1) : end;
    }

    private boolean isInchMark(int i) {
        return i > 0 && Character.isDigit(text.charAt(i - 1));
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
