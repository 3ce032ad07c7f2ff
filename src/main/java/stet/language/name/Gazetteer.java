package stet.language.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Phrases known beforehand and what they are known as. A phrase is kept as 48 bits of its hash, so that a hundred
 * thousand of them take less than a megabyte and load at once; two phrases share a hash once in a billion look-ups.
 */
public final class Gazetteer {
    /** Words of the longest phrase that is looked up. */
    static final int LONGEST = 5;
    private static final long KEY = -1L << 16;
    private static final int POSITION = 3;
    private static final int SINGLE = 4;

    private final long[] table;

    private Gazetteer(long[] entries) {
        table = new long[Integer.highestOneBit(Math.max(1, entries.length)) * 4];
        for (long entry : entries) {
            int slot = slot(entry & KEY);
            while (table[slot] != 0) {
                slot = slot + 1 & table.length - 1;
            }
            table[slot] = entry;
        }
    }

    /** The gazetteer of phrases, their words folded and parted by one space, each with its bits of {@link Known}. */
    public static Gazetteer of(Map<String, Integer> phrases) {
        Map<Long, Long> entries = new TreeMap<>();
        phrases.forEach((phrase, mask) -> {
            long key = 0;
            for (String word : phrase.split(" ")) {
                key = Hash.mix(key, Hash.wide(word));
            }
            entries.merge(key & KEY, (long) mask, (a, b) -> a | b);
        });
        return new Gazetteer(entries.entrySet().stream().mapToLong(e -> e.getKey() | e.getValue()).toArray());
    }

    static Gazetteer read(DataInputStream in) throws IOException {
        long[] entries = new long[in.readInt()];
        Packed.of(in, entries.length * Long.BYTES).asLongBuffer().get(entries);
        return new Gazetteer(entries);
    }

    /** Writes what {@link NameModel} reads. */
    public void write(DataOutputStream out) throws IOException {
        long[] entries = java.util.Arrays.stream(table).filter(e -> e != 0).sorted().toArray();
        out.writeInt(entries.length);
        for (long entry : entries) {
            out.writeLong(entry);
        }
    }

    /** The bits of {@link Known} of a phrase by its key. */
    private int mask(long key) {
        int slot = slot(key);
        while (table[slot] != 0) {
            if ((table[slot] & KEY) == key) {
                return (int) (table[slot] & ~KEY);
            }
            slot = slot + 1 & table.length - 1;
        }
        return 0;
    }

    private int slot(long key) {
        return (int) (key >>> 20) & table.length - 1;
    }

    /** The bits of each word on its own. */
    int[] single(long[] words) {
        int[] masks = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            masks[i] = mask(Hash.mix(0L, words[i]) & KEY);
        }
        return masks;
    }

    /**
     * Where each word stands in known phrases: three bits for every {@link Known}: 0 in none, 1 first, 2 inside, 3 last
     * of a longer one, 4 a phrase by itself. Of phrases that overlap, the longer one counts.
     *
     * @param words wide hashes of the folded words
     * @param open  whether a phrase may begin at a word
     */
    long[] phrases(long[] words, boolean[] open) {
        long[] found = new long[words.length];
        for (int length = Math.min(LONGEST, words.length); length > 0; length--) {
            for (int i = 0; i + length <= words.length; i++) {
                if (open[i]) {
                    mark(found, words, i, length);
                }
            }
        }
        return found;
    }

    private void mark(long[] found, long[] words, int start, int length) {
        long key = 0;
        for (int i = start; i < start + length; i++) {
            key = Hash.mix(key, words[i]);
        }
        int mask = mask(key & KEY);
        for (Known known : Known.ALL) {
            int shift = known.ordinal() * POSITION;
            if (known.in(mask) && (found[start] >>> shift & 7) == 0 && (found[start + length - 1] >>> shift & 7) == 0) {
                for (int i = start; i < start + length; i++) {
                    long at = length == 1 ? SINGLE : i == start ? 1 : i == start + length - 1 ? 3 : 2;
                    found[i] |= at << shift;
                }
            }
        }
    }

    /** The place of a word, as {@link #phrases} says it, for one kind. */
    static int position(long found, Known known) {
        return (int) (found >>> known.ordinal() * POSITION) & 7;
    }
}
