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

    /** The column of each character; that of {@link #EDGE} is 1, of those that no literal has 0. */
    private final byte[] columns = new byte[1 << Character.SIZE];
    private final int width;
    private final char[] next;
    /** The groups that end at each state, or at one that it goes on from. */
    private final long[] groups;

    Literals(List<Set<String>> literals) {
        int used = 1;
        columns[EDGE] = (byte) used++;
        for (Set<String> group : literals) {
            for (char c : String.join("", group).toCharArray()) {
                if (columns[c] == 0) {
                    columns[c] = (byte) used++;
                }
            }
        }
        if (used > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("too many characters");
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
        groups = Arrays.copyOf(ends, rows.size());
        next = new char[rows.size() * width];
        connect(rows);
    }

    private int enter(String literal, List<char[]> rows) {
        int state = 0;
        for (int i = 0; i < Math.min(LONGEST, literal.length()); i++) {
            int column = columns[literal.charAt(i)];
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
    long in(CharSequence text) {
        long found = 0;
        int state = 0;
        boolean word = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0300' && isMark(c)) {
                return -1;
            }
            boolean now = isWord(c);
            if (now != word) {
                state = next[state * width + columns[EDGE]];
                found |= groups[state];
                word = now;
            }
            state = next[state * width + columns[lower(c)]];
            found |= groups[state];
        }
        return word ? found | groups[next[state * width + columns[EDGE]]] : found;
    }

    /** What {@code \b} treats otherwise: a mark is part of the word that it stands on. */
    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c);
    }

    static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
}
