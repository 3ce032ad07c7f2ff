package stet.language.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of words: outside, and for each kind the begin, inside and last word of a name and a name of one word
 * (BILOU; Ratinov and Roth 2009, "Design Challenges and Misconceptions in Named Entity Recognition").
 */
public final class Labels {
    /** How many there are. */
    public static final int COUNT = 1 + 4 * Kind.values().length;
    /** The label of a word in no name. */
    public static final int OUT = 0;
    private static final Kind[] KINDS = Kind.values();
    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int SINGLE = 3;

    private Labels() {
    }

    /** A name over some words. */
    public record Range(int start, int end, Kind kind) {
    }

    /** Whether a label may follow another. */
    public static boolean follows(int label, int next) {
        boolean opens = label != OUT && part(label) <= INSIDE;
        boolean goesOn = next != OUT && (part(next) == INSIDE || part(next) == LAST);
        return opens ? goesOn && kind(label) == kind(next) : !goesOn;
    }

    /** Whether a sentence may begin with the label. */
    public static boolean starts(int label) {
        return follows(OUT, label);
    }

    /** Whether a sentence may end with the label. */
    public static boolean ends(int label) {
        return follows(label, OUT);
    }

    /** The kind's number of a label other than {@link #OUT}. */
    static int kind(int label) {
        return (label - 1) / 4;
    }

    private static int part(int label) {
        return (label - 1) % 4;
    }

    /** The labels of a sentence's words with these names. */
    public static int[] of(int words, List<Range> names) {
        int[] labels = new int[words];
        for (Range name : names) {
            int base = 1 + 4 * name.kind().ordinal();
            for (int i = name.start(); i < name.end(); i++) {
                labels[i] = base + (i > name.start()
                        ? i == name.end() - 1 ? LAST : INSIDE
                        : name.end() - name.start() == 1 ? SINGLE : BEGIN);
            }
        }
        return labels;
    }

    /** The names that a legal run of labels means. */
    public static List<Range> names(int[] labels) {
        List<Range> names = new ArrayList<>();
        for (int i = 0, start = 0; i < labels.length; i++) {
            if (labels[i] != OUT) {
                int part = part(labels[i]);
                start = part == BEGIN || part == SINGLE ? i : start;
                if (part >= LAST) {
                    names.add(new Range(start, i + 1, KINDS[kind(labels[i])]));
                }
            }
        }
        return names;
    }
}
