package stet.language.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import stet.language.column.Columns;

/**
 * Phrases known beforehand and what they are known as. A phrase is kept as 48 bits of its hash, so that some hundred
 * thousand of them take two megabytes; two phrases share a hash once in a billion look-ups.
 */
public final class Gazetteer {
    /** Words of the longest phrase that is looked up. */
    static final int LONGEST = 5;
    private static final long KEY = -1L << 16;
    private static final int POSITION = 3;
    private static final int SINGLE = 4;

    private final Directory directory;
    /** The lower 32 bits of each key. */
    private final int[] keys;
    /** The bits of {@link Known} of each phrase. */
    private final short[] masks;

    private Gazetteer(Directory directory, int[] keys, short[] masks) {
        this.directory = directory;
        this.keys = keys;
        this.masks = masks;
    }

    /** The gazetteer of phrases, their words folded and parted by one space, each with its bits of {@link Known}. */
    public static Gazetteer of(Map<String, Integer> phrases) {
        Map<Long, Integer> entries = new TreeMap<>(Long::compareUnsigned);
        phrases.forEach((phrase, mask) -> {
            long key = 0;
            for (String word : phrase.split(" ")) {
                key = Hash.mix(key, Hash.wide(word));
            }
            entries.merge(key & KEY, mask, (a, b) -> a | b);
        });
        int[] keys = new int[entries.size()];
        short[] masks = new short[entries.size()];
        int row = 0;
        for (Map.Entry<Long, Integer> entry : entries.entrySet()) {
            keys[row] = lower(entry.getKey());
            masks[row++] = entry.getValue().shortValue();
        }
        return new Gazetteer(Directory.of(entries.keySet().stream().mapToInt(Gazetteer::group)), keys, masks);
    }

    static Gazetteer read(Columns in) throws IOException {
        int size = in.number();
        return new Gazetteer(Directory.read(in), in.ints(size), in.shorts(size));
    }

    /** Writes what {@link NameModel} reads. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        directory.write(out);
        for (int key : keys) {
            out.writeInt(key);
        }
        for (short mask : masks) {
            out.writeShort(mask);
        }
    }

    /** The bits of {@link Known} of a phrase by its key. */
    private int mask(long key) {
        int end = directory.end(group(key));
        for (int row = directory.first(group(key)); row < end; row++) {
            if (keys[row] == lower(key)) {
                return masks[row] & 0xFFFF;
            }
        }
        return 0;
    }

    private static int group(long key) {
        return (int) (key >>> 48);
    }

    private static int lower(long key) {
        return (int) (key >>> 16);
    }

    /** The bits of each word on its own. */
    int[] single(long[] words) {
        int[] masks = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            masks[i] = mask(Hash.mix(0L, words[i]));
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
        int mask = mask(key);
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
