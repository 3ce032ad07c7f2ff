package stet.text.pattern;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds which of many groups of literals have a member in a text, in one pass and without case (Aho &amp; Corasick 1975, as
 * a full table). {@link #EDGE} in a literal stands for the edge of an ASCII word, as the expression {@code \b}.
 */
final class Literals {
    static final char EDGE = 0;
    /** What is longer is cut, which finds no less. */
    private static final int LONGEST = 10;

    private static final int COLUMN = 0x7f;
    private static final int WORD = 0x80;
    /** What {@code \b} treats otherwise: a mark is part of the word that it stands on. */
    private static final int MARK = 0x100;
    private static final int STATE = 0x7fff;
    private static final int ENDS = 0x8000;
    private static final char[] KINDS = kinds();

    /** Of each character its column, 0 where no literal has it, and what it is. That of {@link #EDGE} is 1. */
    private final char[] columns = KINDS.clone();
    private final int width;
    /** The next state, and whether any group ends there. */
    private final char[] next;
    /** The groups that end at each state, or at one that it goes on from. */
    private final long[] groups;

    Literals(List<Set<String>> literals) {
        int used = 1;
        columns[EDGE] = (char) used++;
        for (Set<String> group : literals) {
            for (char c : String.join("", group).toCharArray()) {
                if ((columns[c] & COLUMN) == 0) {
                    columns[c] |= (char) used++;
                }
            }
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            columns[c] = columns[lower(c)];
        }
        width = used;
        List<char[]> rows = new ArrayList<>();
        rows.add(new char[width]);
        long[] ends = new long[1 << 10];
        for (int g = 0; g < literals.size(); g++) {
            for (String literal : literals.get(g)) {
                int end = enter(literal, rows);
                ends = end < ends.length ? ends : Arrays.copyOf(ends, Math.max(end + 1, ends.length * 2));
                ends[end] |= 1L << g;
            }
        }
        if (used > COLUMN || rows.size() > STATE) {
            throw new IllegalArgumentException("too many literals");
        }
        groups = Arrays.copyOf(ends, rows.size());
        next = new char[rows.size() * width];
        connect(rows);
        for (int i = 0; i < next.length; i++) {
            next[i] |= (char) (groups[next[i]] == 0 ? 0 : ENDS);
        }
    }

    private static char[] kinds() {
        char[] kinds = new char[1 << Character.SIZE];
        for (int c = 0; c < kinds.length; c++) {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate((char) c);
            kinds[c] = (char) (isWord((char) c) ? WORD : mark ? MARK : 0);
        }
        return kinds;
    }

    private int enter(String literal, List<char[]> rows) {
        int state = 0;
        for (int i = 0; i < Math.min(LONGEST, literal.length()); i++) {
            int column = columns[literal.charAt(i)] & COLUMN;
            if (rows.get(state)[column] == 0) {
                rows.get(state)[column] = (char) rows.size();
                rows.add(new char[width]);
            }
            state = rows.get(state)[column];
        }
        return state;
    }

    /** Fills in where each state goes when its literal breaks off, from short ones to long. */
    private void connect(List<char[]> rows) {
        int[] fallback = new int[rows.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.remove();
            for (int column = 0; column < width; column++) {
                int on = rows.get(state)[column];
                int after = state == 0 ? 0 : next[fallback[state] * width + column];
                next[state * width + column] = (char) (on == 0 ? after : on);
                if (on != 0) {
                    fallback[on] = after;
                    groups[on] |= groups[after];
                    open.add(on);
                }
            }
        }
    }

    /** The groups that have a member in the text, as bits; all where the text's word edges are no simple matter. */
    long in(String text) {
        long found = 0;
        int state = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = columns[text.charAt(i)];
            if ((kind & ~COLUMN) != word) {
                word = kind & ~COLUMN;
                if (word == MARK) {
                    return -1;
                }
                state = next[(state & STATE) * width + 1];
                found |= (state & ENDS) == 0 ? 0 : groups[state & STATE];
            }
            state = next[(state & STATE) * width + (kind & COLUMN)];
            found |= (state & ENDS) == 0 ? 0 : groups[state & STATE];
        }
        return word == 0 ? found : found | groups[next[(state & STATE) * width + 1] & STATE];
    }

    static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
}
