package stet.language.name;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.stream.IntStream;
import stet.language.column.Columns;

/** For each feature, by its hash, a weight of each label. */
public final class Weights {
    private static final int N = Labels.COUNT;
    /** Bits of a hash that choose among those of {@link #mayHave}, and so many numbers are these. */
    private static final int FILTER = 21;
    private static final int WORDS = 1 << FILTER - 6;

    private final Directory directory;
    /** The lower bits of each feature. */
    private final short[] features;
    /** A bit for the upper bits of each feature: most features asked for have no weight, and this fits the cache. */
    private final long[] mayHave;
    /** {@link Labels#COUNT} weights for each feature in turn, in units of {@code scale}. */
    private final byte[] weights;
    private final float scale;

    private Weights(Directory directory, short[] features, long[] mayHave, byte[] weights, float scale) {
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
        long[] mayHave = new long[WORDS];
        byte[] bytes = new byte[rows.length * N];
        for (int to = 0; to < rows.length; to++) {
            int feature = features[rows[to]];
            lower[to] = (short) feature;
            mayHave[word(feature)] |= bit(feature);
            for (int label = 0; label < N; label++) {
                bytes[to * N + label] = steps(weights[rows[to] * N + label], scale);
            }
        }
        return new Weights(Directory.of(IntStream.of(rows).map(row -> features[row] >>> 16)), lower, mayHave, bytes,
                scale);
    }

    private static byte steps(float weight, float scale) {
        return (byte) Math.clamp(Math.round(weight / scale), -Byte.MAX_VALUE, Byte.MAX_VALUE);
    }

    static Weights read(Columns in) throws IOException {
        int size = in.number();
        return new Weights(Directory.read(in), in.shorts(size), in.longs(WORDS), in.bytes(size * N), in.floats(1)[0]);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features.length);
        directory.write(out);
        for (short feature : features) {
            out.writeShort(feature);
        }
        for (long bits : mayHave) {
            out.writeLong(bits);
        }
        out.write(weights);
        out.writeFloat(scale);
    }

    private static int word(int feature) {
        return feature >>> Integer.SIZE - FILTER + 6;
    }

    private static long bit(int feature) {
        return 1L << (feature >>> Integer.SIZE - FILTER);
    }

    /** Adds the weights of the first features of an array to the labels' scores. */
    public void add(int[] some, int size, float[] scores) {
        int[] sums = new int[N];
        for (int f = 0; f < size; f++) {
            int row = (mayHave[word(some[f])] & bit(some[f])) == 0 ? -1 : find(some[f]);
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

    private int find(int feature) {
        int end = directory.end(feature >>> 16);
        for (int row = directory.first(feature >>> 16); row < end; row++) {
            if (features[row] == (short) feature) {
                return row;
            }
        }
        return -1;
    }
}
