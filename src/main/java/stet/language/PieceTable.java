package stet.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import stet.language.column.Columns;

/** The pieces of the encoders' vocabulary, the number of each found by its letters in a hash table that is stored built. */
final class PieceTable {
    /** What the pieces begin with that go on with a word. */
    static final String INNER = "##";
    /** Places of the hash table: the upper bits of a hash choose one, what is taken sends on to the next. */
    static final int SLOTS = 1 << 16;
    private static final String TABLE = "vector/pieces.bin";

    /** Of all pieces in order. */
    private final char[] letters;
    /** Where each piece begins, and the end of all. */
    private final int[] starts;
    /** The numbers of the pieces by their hashes, from 1. */
    private final char[] slots;

    private PieceTable(Columns in) throws IOException {
        starts = in.ints(in.number() + 1);
        letters = in.chars(starts[starts.length - 1]);
        slots = in.chars(SLOTS);
    }

    static PieceTable load() {
        try (Columns in = new Columns(Objects.requireNonNull(PieceTable.class.getResourceAsStream(TABLE)))) {
            return new PieceTable(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pieces from a number on. */
    List<String> from(int first) {
        return IntStream.range(first, starts.length - 1)
                .mapToObj(id -> new String(letters, starts[id], starts[id + 1] - starts[id])).toList();
    }

    /** The number of a piece; -1 where there is none. */
    int find(String piece) {
        return find("", piece, 0, piece.length(), hash(0, piece, 0, piece.length()));
    }

    /** The longest piece with which a word's letters from a place on begin; -1 where there is none. */
    int longest(CharSequence word, int start) {
        String prefix = start == 0 ? "" : INNER;
        int[] hashes = new int[word.length() + 1];
        hashes[start] = hash(0, prefix, 0, prefix.length());
        for (int end = start + 1; end < hashes.length; end++) {
            hashes[end] = hash(hashes[end - 1], word, end - 1, end);
        }
        int id = -1;
        for (int end = word.length(); end > start && id < 0; end--) {
            id = find(prefix, word, start, end, hashes[end]);
        }
        return id;
    }

    /** How many letters a piece has, those of a mark before them among them. */
    int length(int id) {
        return starts[id + 1] - starts[id];
    }

    private int find(String prefix, CharSequence word, int start, int end, int hash) {
        for (int slot = slot(hash); slots[slot] != 0; slot = slot + 1 & SLOTS - 1) {
            if (is(slots[slot] - 1, prefix, word, start, end)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    private boolean is(int id, String prefix, CharSequence word, int start, int end) {
        if (length(id) != prefix.length() + end - start) {
            return false;
        }
        int at = starts[id];
        for (int i = 0; i < prefix.length(); i++) {
            if (letters[at++] != prefix.charAt(i)) {
                return false;
            }
        }
        for (int i = start; i < end; i++) {
            if (letters[at++] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The hash of letters after others that have a hash: FNV-1a (Fowler, Noll, Vo 1991). */
    static int hash(int before, CharSequence word, int start, int end) {
        int hash = before;
        for (int i = start; i < end; i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        return hash;
    }

    static int slot(int hash) {
        return hash * 0x9E3779B9 >>> 16;
    }
}
