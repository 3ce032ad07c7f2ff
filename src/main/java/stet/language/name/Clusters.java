package stet.language.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import stet.language.column.Columns;

/** Words grouped by likeness of use, coarse and fine, so that a word not trained on borrows from its like. */
public final class Clusters {
    private final int[] words;
    private final short[] coarse;
    private final short[] fine;

    private Clusters(int[] words, short[] coarse, short[] fine) {
        this.words = words;
        this.coarse = coarse;
        this.fine = fine;
    }

    /** Of folded words, each with its coarse and its fine cluster, from 1. */
    public static Clusters of(Map<String, short[]> clusters) {
        Map<Integer, short[]> byHash = new TreeMap<>();
        clusters.forEach((word, pair) -> byHash.put(Hash.of(word, 0, word.length()), pair));
        Clusters made = new Clusters(new int[byHash.size()], new short[byHash.size()], new short[byHash.size()]);
        int i = 0;
        for (Map.Entry<Integer, short[]> entry : byHash.entrySet()) {
            made.words[i] = entry.getKey();
            made.coarse[i] = entry.getValue()[0];
            made.fine[i++] = entry.getValue()[1];
        }
        return made;
    }

    static Clusters read(Columns in) throws IOException {
        int size = in.number();
        return new Clusters(in.ints(size), in.shorts(size), in.shorts(size));
    }

    /** Writes what {@link NameModel} reads. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(words.length);
        for (int word : words) {
            out.writeInt(word);
        }
        for (short cluster : coarse) {
            out.writeShort(cluster);
        }
        for (short cluster : fine) {
            out.writeShort(cluster);
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
