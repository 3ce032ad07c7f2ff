package stet.language.wordnet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stet.language.column.Columns;

/**
 * All synsets, in blocks, each a row of words, then rows of pointers. A word is its number among the {@link Strings},
 * of 18 bits, then its {@link Capitals}, of two; where these are {@link Capitals#SOME}, they come behind it. A row of
 * pointers has their {@link Sign}, then of each how far its target is from the one before, of the first from the synset
 * itself; below that a bit that tells the direction, and one that tells whether the row goes on. Where words are bound,
 * their places come behind it, in one byte, or in two after a 0.
 */
final class Synsets {
    static final int BLOCK = 8;
    static final int WORD_BITS = 18;
    private static final int STRING = (1 << WORD_BITS) - 1;
    /** Of the last word: pointers follow. */
    static final int BOUND = 1 << 22;
    /** Of a row of pointers: the places of words follow each. */
    static final int WORDS = 1 << 5;
    /** Of a row of pointers: another follows. */
    static final int MORE = 1 << 6;

    private final Strings strings;
    private final int[] firsts;
    private final int[] fields;
    private final byte[] starts;
    private final byte[] rows;

    Synsets(Strings strings, Columns in) throws IOException {
        this.strings = strings;
        byte[] byField = in.bytes();
        firsts = new int[byField.length / 4];
        fields = new int[firsts.length];
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = Cursor.three(byField, 4 * i);
            fields[i] = byField[4 * i + 3];
        }
        starts = in.bytes();
        rows = in.bytes();
    }

    Synset get(int number) {
        Cursor at = new Cursor(rows, Cursor.three(starts, number / BLOCK * 3));
        for (int left = number % BLOCK; left > 0; left--) {
            skip(at);
        }
        return new Synset(this, number, at.at());
    }

    /** Synsets of a lexicographer's file stand together. */
    int field(int number) {
        int place = Arrays.binarySearch(firsts, number);
        return fields[place < 0 ? -place - 2 : place];
    }

    List<String> words(int start) {
        List<String> words = new ArrayList<>(4);
        Cursor at = new Cursor(rows, start);
        int word;
        do {
            word = at.three();
            String lemma = strings.get(word & STRING);
            Capitals capitals = capitals(word);
            words.add(Capitals.write(lemma, capitals == Capitals.SOME ? at.any() : capitals.in(lemma)));
        } while (word < Cursor.LAST);
        return words;
    }

    String lemma(int start, int place) {
        Cursor at = new Cursor(rows, start);
        for (int left = place; left > 1; left--) {
            skipWord(at);
        }
        return Capitals.write(strings.get(at.three() & STRING), 0);
    }

    int place(int start, String lemma) {
        int number = strings.find(lemma.replace(' ', '_'));
        Cursor at = new Cursor(rows, start);
        int word;
        int place = 0;
        do {
            word = skipWord(at);
            place++;
        } while ((word & STRING) != number && word < Cursor.LAST);
        return (word & STRING) == number ? place : 0;
    }

    /** The pointers of these kinds, a bit a kind. */
    List<Pointer> pointers(int number, int start, int signs) {
        List<Pointer> pointers = new ArrayList<>(4);
        Cursor at = new Cursor(rows, start);
        boolean more = skipWords(at);
        while (more) {
            int row = at.one();
            int sign = row & WORDS - 1;
            if ((signs >>> sign & 1) != 0) {
                add(pointers, number, row, at);
            } else {
                skipRow(row, at);
            }
            more = (row & MORE) != 0;
        }
        return pointers;
    }

    private static void add(List<Pointer> pointers, int number, int row, Cursor at) {
        int target = number;
        int step;
        do {
            step = (int) at.any();
            target += (step & 2) == 0 ? step >>> 2 : -(step >>> 2);
            int words = (row & WORDS) == 0 ? 0 : words(at);
            pointers.add(new Pointer(Sign.at(row & WORDS - 1), target, words >>> 8, words & 255));
        } while ((step & 1) != 0);
    }

    private static void skip(Cursor at) {
        boolean more = skipWords(at);
        while (more) {
            int row = at.one();
            skipRow(row, at);
            more = (row & MORE) != 0;
        }
    }

    private static void skipRow(int row, Cursor at) {
        boolean more;
        do {
            more = (at.any() & 1) != 0;
            if ((row & WORDS) != 0) {
                words(at);
            }
        } while (more);
    }

    /** Whether pointers follow. */
    private static boolean skipWords(Cursor at) {
        int word;
        do {
            word = skipWord(at);
        } while (word < Cursor.LAST);
        return (word & BOUND) != 0;
    }

    private static int skipWord(Cursor at) {
        int word = at.three();
        if (capitals(word) == Capitals.SOME) {
            at.any();
        }
        return word;
    }

    private static Capitals capitals(int word) {
        return Capitals.at(word >>> WORD_BITS & 3);
    }

    /** The places of the words that a pointer binds, the source's eight bits up. */
    private static int words(Cursor at) {
        int both = at.one();
        return both == 0 ? at.one() << 8 | at.one() : both >>> 4 << 8 | both & 15;
    }
}
