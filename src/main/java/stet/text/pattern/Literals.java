package stet.text.pattern;

import java.util.Arrays;
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

    private static final char ASCII = 0x7f;
    private static final int COLUMN = 0x7f;
    private static final int WORD = 0x80;
    /** What {@code \b} treats otherwise: a mark is part of the word that it stands on. */
    private static final int MARK = 0x100;
    private static final int STATE = 0x7fff;
    private static final int ENDS = 0x8000;

    /**
     * Of each character up to the last that a literal has its column, 0 where none has it, and in ASCII what it is. That
     * of {@link #EDGE} is 1.
     */
    private final char[] columns;
    private final int width;
    /** The next state, and whether any group ends there. */
    private final char[] next;
    /** The groups that end at each state, or at one that it goes on from. */
    private final long[] groups;

    /** @param literals of each group, none of them empty */
    Literals(List<Set<String>> literals) {
        columns = new char[last(literals) + 1];
        for (char c = 0; c <= ASCII; c++) {
            columns[c] = kind(c);
        }
        width = number(literals);
        Tree tree = new Tree(literals, columns, width);
        if (width > COLUMN || tree.states > STATE) {
            throw new IllegalArgumentException("too many literals");
        }
        groups = Arrays.copyOf(tree.ends, tree.states);
        next = Arrays.copyOf(tree.next, tree.states * width);
        connect(tree);
    }

    /** Gives each character that a literal has a column, and tells how many there are. */
    private int number(List<Set<String>> literals) {
        int used = 1;
        columns[EDGE] = (char) used++;
        for (Set<String> group : literals) {
            for (String literal : group) {
                for (int i = 0; i < literal.length(); i++) {
                    char c = literal.charAt(i);
                    if ((columns[c] & COLUMN) == 0) {
                        columns[c] |= (char) used++;
                    }
                }
            }
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            columns[c] = columns[lower(c)];
        }
        return used;
    }

    /** The literals, those of one beginning in one branch. State 0 is the root. */
    private static final class Tree {
        private final char[] columns;
        private final int width;
        /** The state after each, by column; 0 where there is none. */
        private final char[] next;
        /** The groups that end at each state. */
        private final long[] ends;
        /** The last branch of each state, and of each branch the one before it; 0 where there is none. */
        private final int[] branch;
        private final int[] before;
        private final int[] column;
        private int states = 1;

        Tree(List<Set<String>> literals, char[] columns, int width) {
            this.columns = columns;
            this.width = width;
            int most = 1;
            for (Set<String> group : literals) {
                for (String literal : group) {
                    most += Math.min(LONGEST, literal.length());
                }
            }
            next = new char[most * width];
            ends = new long[most];
            branch = new int[most];
            before = new int[most];
            column = new int[most];
            for (int g = 0; g < literals.size(); g++) {
                for (String literal : literals.get(g)) {
                    ends[enter(literal)] |= 1L << g;
                }
            }
        }

        private int enter(String literal) {
            int state = 0;
            for (int i = 0; i < Math.min(LONGEST, literal.length()); i++) {
                int by = columns[literal.charAt(i)] & COLUMN;
                int on = next[state * width + by];
                if (on == 0) {
                    on = states++;
                    next[state * width + by] = (char) on;
                    before[on] = branch[state];
                    branch[state] = on;
                    column[on] = by;
                }
                state = on;
            }
            return state;
        }
    }

    /** Fills in where each state goes when its literal breaks off, from short ones to long. */
    private void connect(Tree tree) {
        int[] fallback = new int[tree.states];
        int[] open = new int[tree.states];
        int entered = 1;
        for (int met = 0; met < entered; met++) {
            int state = open[met];
            int back = fallback[state] * width;
            if (state != 0) {
                System.arraycopy(next, back, next, state * width, width);
            }
            for (int on = tree.branch[state]; on != 0; on = tree.before[on]) {
                int after = state == 0 ? 0 : next[back + tree.column[on]] & STATE;
                fallback[on] = after;
                groups[on] |= groups[after];
                next[state * width + tree.column[on]] = (char) (groups[on] == 0 ? on : on | ENDS);
                open[entered++] = on;
            }
        }
    }

    /** The last character of all, at least the last of ASCII. */
    private static int last(List<Set<String>> literals) {
        int last = ASCII;
        for (Set<String> group : literals) {
            for (String literal : group) {
                for (int i = 0; i < literal.length(); i++) {
                    last = Math.max(last, literal.charAt(i));
                }
            }
        }
        return last;
    }

    private static char kind(char c) {
        boolean mark = c > ASCII && (Character.getType(c) == Character.NON_SPACING_MARK || Character.isSurrogate(c));
        return (char) (isWord(c) ? WORD : mark ? MARK : 0);
    }

    /** The groups that have a member in the text, as bits; all where the text's word edges are no simple matter. */
    long in(String text) {
        long found = 0;
        int state = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = c <= ASCII ? columns[c] : beyond(c);
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

    /** A character beyond ASCII; what each of them is would take longer to find out before than when it comes. */
    private int beyond(char c) {
        return kind(c) | (c < columns.length ? columns[c] : 0);
    }

    static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
}
