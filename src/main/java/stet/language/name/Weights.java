package stet.language.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.IntStream;
import stet.language.column.Columns;

/** For each feature, by its hash, a weight of each label. */
public final class Weights {
    private static final int N = Labels.COUNT;

    private final Directory directory;
    /** The lower bits of each feature. */
    private final short[] features;
    /**
     * For each group of features that share their upper 16 bits, a bit for the next five of each: most features asked for
     * have no weight, and this fits the cache.
     */
    private final int[] mayHave;
    /** {@link Labels#COUNT} weights for each feature in turn, in units of {@code scale}. */
    private final byte[] weights;
    private final float scale;

    private Weights(Directory directory, short[] features, int[] mayHave, byte[] weights, float scale) {
        this.directory = directory;
        this.features = features;
        this.mayHave = mayHave;
        this.weights = weights;
        this.scale = scale;
    }

    /**
     * Keeps weights in a byte each; features whose weights are all next to nothing are left out.
     *
     * @param features the features' hashes
     * @param weights  {@link Labels#COUNT} weights for each feature in turn
     * @param most     the strongest weight that can be kept
     */
    public static Weights of(int[] features, float[] weights, float most) {
        float scale = most / Byte.MAX_VALUE;
        int[] rows = IntStream.range(0, features.length).filter(row -> IntStream.range(0, N)
                .anyMatch(label -> Math.abs(steps(weights[row * N + label], scale)) > 1)).boxed()
                .sorted(Comparator.comparing(row -> Integer.toUnsignedLong(features[row])))
                .mapToInt(Integer::intValue).toArray();
        short[] lower = new short[rows.length];
        int[] mayHave = new int[Directory.GROUPS];
        byte[] bytes = new byte[rows.length * N];
        for (int to = 0; to < rows.length; to++) {
            int feature = features[rows[to]];
            lower[to] = (short) feature;
            mayHave[group(feature)] |= bit(feature);
            for (int label = 0; label < N; label++) {
                bytes[to * N + label] = steps(weights[rows[to] * N + label], scale);
            }
        }
        return new Weights(Directory.of(IntStream.of(rows).map(row -> group(features[row]))), lower, mayHave, bytes,
                scale);
    }

    private static byte steps(float weight, float scale) {
        return (byte) Math.clamp(Math.round(weight / scale), -Byte.MAX_VALUE, Byte.MAX_VALUE);
    }

    static Weights read(Columns in) throws IOException {
        int size = in.number();
        return new Weights(Directory.read(in), in.shorts(size), in.ints(Directory.GROUPS), in.bytes(size * N),
                in.floats(1)[0]);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features.length);
        directory.write(out);
        for (short feature : features) {
            out.writeShort(feature);
        }
        for (int bits : mayHave) {
            out.writeInt(bits);
        }
        out.write(weights);
        out.writeFloat(scale);
    }

    private static int group(int feature) {
        return feature >>> 16;
    }

    private static int bit(int feature) {
        return 1 << (feature >>> 11);
    }

    /** Adds the weights of the first features of an array to the labels' scores. */
    public void add(int[] some, int size, float[] scores) {
        int[] sums = new int[N];
        for (int f = 0; f < size; f++) {
            int row = (mayHave[group(some[f])] & bit(some[f])) == 0 ? -1 : find(some[f]);
            if (row >= 0) {
                int at = row * N;
                for (int label = 0; label < N; label++) {
                    sums[label] += weights[at + label];
                }
            }
        }
        for (int label = 0; label < N; label++) {
            scores[label] += sums[label] * scale;
        }
    }

    /** The bits before a feature's own stand for a row or more each: mostly it is in the first row after as many. */
    private int find(int feature) {
        int group = group(feature);
        int end = directory.end(group);
        for (int row = directory.first(group) + Integer.bitCount(mayHave[group] & bit(feature) - 1); row < end; row++) {
            if (features[row] == (short) feature) {
                return row;
            }
        }
        return -1;
    }
}
