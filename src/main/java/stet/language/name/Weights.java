package stet.language.name;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** For each feature, by its hash, a weight of each label. */
public final class Weights {
    private static final int N = Labels.COUNT;

    private final int[] features;
    private final int[] keys;
    private final int[] rows;
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
        keys = new int[capacity];
        rows = new int[capacity];
        for (int row = 0; row < features.length; row++) {
            int slot = features[row] & capacity - 1;
            while (rows[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            keys[slot] = features[row];
            rows[slot] = row + 1;
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
        for (int i = 0; i < features.length; i++) {
            features[i] = in.readInt();
        }
        byte[] weights = new byte[features.length * N];
        for (int label = 0; label < N; label++) {
            for (int i = 0; i < features.length; i++) {
                weights[i * N + label] = in.readByte();
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

    /** Adds the weights of the first features of an array to the labels' scores. */
    public void add(int[] some, int size, float[] scores) {
        int[] sums = new int[N];
        for (int f = 0; f < size; f++) {
            int slot = some[f] & keys.length - 1;
            while (rows[slot] != 0 && keys[slot] != some[f]) {
                slot = slot + 1 & keys.length - 1;
            }
            if (rows[slot] != 0) {
                int at = (rows[slot] - 1) * N;
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
