package stet.language.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import stet.language.column.Columns;

/**
 * Weights as they ship with the program: features are known by 48 bits of their hashes, in order, and their weights lie one
 * behind the other with the tag of each. Read as it is stored, it loads in some milliseconds; OpenNLP takes twenty times that.
 */
final class PackedTagWeights implements TagWeights {
    private static final String MODEL = "tags.model";
    /** The unit of the weights, of which three bytes are kept; their sums differ by far more. */
    private static final float STEP = 1f / (1 << 17);
    /** The place of the first weight is kept of one feature among so many. */
    private static final int STRIDE = 16;

    private final List<String> tags;
    private final int[] upper;
    private final short[] lower;
    private final byte[] counts;
    private final int[] firsts;
    private final byte[] owners;
    private final byte[] high;
    private final byte[] middle;
    private final byte[] low;

    private PackedTagWeights(Columns in) throws IOException {
        tags = List.of(new String(in.bytes(), StandardCharsets.US_ASCII).split(" "));
        int features = in.number();
        int weights = in.number();
        upper = in.ints(features);
        lower = in.shorts(features);
        counts = in.bytes(features);
        firsts = in.ints(features / STRIDE + 1);
        owners = in.bytes(weights);
        high = in.bytes(weights);
        middle = in.bytes(weights);
        low = in.bytes(weights);
    }

    /** Those that ship with the program. */
    static PackedTagWeights shipped() {
        try (InputStream in = PackedTagWeights.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + MODEL);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PackedTagWeights read(InputStream packed) throws IOException {
        try (Columns in = Columns.inflated(packed)) {
            return new PackedTagWeights(in);
        }
    }

    @Override
    public List<String> tags() {
        return tags;
    }

    @Override
    public void add(String feature, float[] sums) {
        long hash = hash(feature);
        int row = Arrays.binarySearch(upper, (int) (hash >> 32));
        if (row < 0 || lower[row] != (short) (hash >> 16)) {
            return;
        }
        int at = firsts[row / STRIDE];
        for (int before = row / STRIDE * STRIDE; before < row; before++) {
            at += counts[before];
        }
        for (int end = at + counts[row]; at < end; at++) {
            sums[owners[at]] += (high[at] << 16 | (middle[at] & 0xFF) << 8 | low[at] & 0xFF) * STEP;
        }
    }

    /** The same on every machine and forever. */
    static long hash(String feature) {
        long hash = feature.length();
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        hash *= 0xD6E8FEB86659FD93L;
        return hash ^ hash >>> 32;
    }
}
