package stet.language.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** For each feature, by its hash, a weight of each label. */
public final class Weights {
    private static final int N = Labels.COUNT;

    private final int[] features;
    /** A hash table of feature and row from 1, side by side, so that a look costs one line of the cache. */
    private final int[] table;
    private final int mask;
    /** A bit for the hash of each feature: most features asked for have no weight, and this fits the cache. */
    private final long[] mayHave;
    private final byte[] weights;
    private final float scale;

    /**
     * @param features the features' hashes
     * @param weights  {@link Labels#COUNT} weights for each feature in turn, in units of {@code scale}
     */
    private Weights(int[] features, byte[] weights, float scale) {
        this.features = features;
        this.weights = weights;
        this.scale = scale;
        int capacity = Integer.highestOneBit(Math.max(1, features.length)) * 4;
        table = new int[2 * capacity];
        mask = 2 * capacity - 1;
        mayHave = new long[Math.max(1, capacity / 16)];
        for (int row = 0; row < features.length; row++) {
            int slot = 2 * features[row] & mask;
            while (table[slot + 1] != 0) {
                slot = slot + 2 & mask;
            }
            mayHave[word(features[row])] |= 1L << features[row];
            table[slot] = features[row];
            table[slot + 1] = row + 1;
        }
    }

    /** Keeps weights in a byte each; features whose weights are all next to nothing are left out. */
    public static Weights of(int[] features, float[] weights, float most) {
        float scale = most / Byte.MAX_VALUE;
        int[] kept = new int[features.length];
        byte[] bytes = new byte[weights.length];
        int size = 0;
        for (int row = 0; row < features.length; row++) {
            int strongest = 0;
            for (int label = 0; label < N; label++) {
                int steps = Math.clamp(Math.round(weights[row * N + label] / scale), -Byte.MAX_VALUE, Byte.MAX_VALUE);
                bytes[size * N + label] = (byte) steps;
                strongest = Math.max(strongest, Math.abs(steps));
            }
            if (strongest > 1) {
                kept[size++] = features[row];
            }
        }
        return new Weights(java.util.Arrays.copyOf(kept, size), java.util.Arrays.copyOf(bytes, size * N), scale);
    }

    static Weights read(DataInputStream in) throws IOException {
        int[] features = new int[in.readInt()];
        Packed.of(in, features.length * Integer.BYTES).asIntBuffer().get(features);
        byte[] weights = new byte[features.length * N];
        byte[] column = new byte[features.length];
        for (int label = 0; label < N; label++) {
            in.readFully(column);
            for (int i = 0; i < column.length; i++) {
                weights[i * N + label] = column[i];
            }
        }
        return new Weights(features, weights, in.readFloat());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features.length);
        for (int feature : features) {
            out.writeInt(feature);
        }
        for (int label = 0; label < N; label++) {
            for (int i = 0; i < features.length; i++) {
                out.writeByte(weights[i * N + label]);
            }
        }
        out.writeFloat(scale);
    }

    private int word(int feature) {
        return feature * 0x9E3779B9 >>> 8 & mayHave.length - 1;
    }

    /** Adds the weights of the first features of an array to the labels' scores. */
    public void add(int[] some, int size, float[] scores) {
        int[] sums = new int[N];
        for (int f = 0; f < size; f++) {
            if ((mayHave[word(some[f])] >>> some[f] & 1) == 0) {
                continue;
            }
            int slot = 2 * some[f] & mask;
            while (table[slot] != some[f] && table[slot + 1] != 0) {
                slot = slot + 2 & mask;
            }
            if (table[slot + 1] != 0) {
                int at = (table[slot + 1] - 1) * N;
                for (int label = 0; label < N; label++) {
                    sums[label] += weights[at + label];
                }
            }
        }
        for (int label = 0; label < N; label++) {
            scores[label] += sums[label] * scale;
        }
    }
}
