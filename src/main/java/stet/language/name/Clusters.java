package stet.language.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Words grouped by likeness of use, coarse and fine, so that a word not trained on borrows from its like. */
public final class Clusters {
    private final int[] words;
    private final short[] coarse;
    private final short[] fine;

    private Clusters(int size) {
        words = new int[size];
        coarse = new short[size];
        fine = new short[size];
    }

    /** Of folded words, each with its coarse and its fine cluster, from 1. */
    public static Clusters of(Map<String, short[]> clusters) {
        Map<Integer, short[]> byHash = new TreeMap<>();
        clusters.forEach((word, pair) -> byHash.put(Hash.of(word, 0, word.length()), pair));
        Clusters made = new Clusters(byHash.size());
        int i = 0;
        for (Map.Entry<Integer, short[]> entry : byHash.entrySet()) {
            made.words[i] = entry.getKey();
            made.coarse[i] = entry.getValue()[0];
            made.fine[i++] = entry.getValue()[1];
        }
        return made;
    }

    static Clusters read(DataInputStream in) throws IOException {
        Clusters read = new Clusters(in.readInt());
        ByteBuffer rows = Packed.of(in, read.words.length * (Integer.BYTES + 2 * Short.BYTES));
        for (int i = 0; i < read.words.length; i++) {
            read.words[i] = rows.getInt();
            read.coarse[i] = rows.getShort();
            read.fine[i] = rows.getShort();
        }
        return read;
    }

    /** Writes what {@link NameModel} reads. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(words.length);
        for (int i = 0; i < words.length; i++) {
            out.writeInt(words[i]);
            out.writeShort(coarse[i]);
            out.writeShort(fine[i]);
        }
    }

    /** The place of a folded word's hash; negative where it is in no cluster. */
    int find(int word) {
        return Arrays.binarySearch(words, word);
    }

    int coarse(int place) {
        return place < 0 ? 0 : coarse[place];
    }

    int fine(int place) {
        return place < 0 ? 0 : fine[place];
    }
}
