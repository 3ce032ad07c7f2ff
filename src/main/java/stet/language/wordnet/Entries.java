package stet.language.wordnet;

import java.io.IOException;
import stet.language.column.Columns;

/**
 * What is known of each of the {@link Strings}: rows of numbers of three bytes, in blocks, sorted by kind and part. A
 * number is what it tells, of 18 bits, then its part and its kind.
 */
final class Entries {
    static final int BLOCK = 16;
    static final int TOLD = (1 << 18) - 1;
    private static final int KIND = Cursor.LAST - 1 & ~TOLD;
    private static final int[] NOTHING = {};

    /** What a number tells. */
    enum Kind {
        /** The number of a synset; in order, the most frequent first. */
        SENSE,
        /** How often the sense of that place was met. */
        COUNT,
        /** Of what lemma this is an irregular form. */
        LEMMA,
        /** An irregular form of this lemma. */
        FORM;

        /** The bits that numbers of this kind have. */
        int of(Part part) {
            return (ordinal() << 2 | part.ordinal()) << 18;
        }
    }

    private final byte[] starts;
    private final byte[] rows;

    Entries(Columns in) throws IOException {
        starts = in.bytes();
        rows = in.bytes();
    }

    /** @param word its number; below 0 nothing is known of it */
    int[] get(int word, Kind kind, Part part) {
        if (word < 0) {
            return NOTHING;
        }
        int wanted = kind.of(part);
        int from = row(word);
        while ((Cursor.three(rows, from) & KIND) < wanted) {
            if (isLast(from)) {
                return NOTHING;
            }
            from += 3;
        }
        int to = from;
        while ((Cursor.three(rows, to) & KIND) == wanted) {
            to += 3;
            if (isLast(to - 3)) {
                break;
            }
        }
        int[] told = new int[(to - from) / 3];
        for (int i = 0; i < told.length; i++) {
            told[i] = Cursor.three(rows, from + 3 * i) & TOLD;
        }
        return told;
    }

    private int row(int word) {
        int at = Cursor.three(starts, word / BLOCK * 3);
        for (int left = word % BLOCK; left > 0; at += 3) {
            left -= isLast(at) ? 1 : 0;
        }
        return at;
    }

    private boolean isLast(int at) {
        return rows[at] < 0;
    }
}
