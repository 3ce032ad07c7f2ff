package stet.train;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Groups the whole words among the sentence model's word pieces by their vectors (k-means on the unit sphere, begun at
 * evenly spaced words, so that every run makes the same groups).
 */
final class ClusterRecipe {
    private static final int COARSE = 80;
    private static final int FINE = 640;
    private static final int ROUNDS = 10;
    private static final String TABLE = "embeddings.word_embeddings.weight_quantized";

    private final byte[] file;
    private int width;
    private int raw = -1;

    private ClusterRecipe(byte[] file) {
        this.file = file;
    }

    /** Each folded word's coarse and fine cluster, from 1. */
    static Map<String, short[]> clusters() throws IOException {
        ClusterRecipe recipe = new ClusterRecipe(resource("/bge-small-en-v1.5-q.onnx"));
        recipe.model(0, recipe.file.length, 0);
        JsonNode vocabulary = new ObjectMapper().readTree(resource("/bge-small-en-v1.5-q-tokenizer.json")).get("model")
                .get("vocab");
        List<String> words = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        vocabulary.propertyNames().stream().filter(w -> w.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}']*")).sorted()
                .forEach(word -> {
                    words.add(word);
                    vectors.add(recipe.vector(vocabulary.get(word).asInt()));
                });
        int[] coarse = means(vectors, COARSE);
        int[] fine = means(vectors, FINE);
        Map<String, short[]> clusters = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            clusters.put(words.get(i), new short[]{(short) (coarse[i] + 1), (short) (fine[i] + 1)});
        }
        return clusters;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ClusterRecipe.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    private float[] vector(int word) {
        float[] vector = new float[width];
        double mean = 0;
        for (int i = 0; i < width; i++) {
            vector[i] = file[raw + word * width + i] & 0xFF;
            mean += vector[i] / width;
        }
        double length = 0;
        for (int i = 0; i < width; i++) {
            vector[i] -= (float) mean;
            length += vector[i] * vector[i];
        }
        for (int i = 0; i < width; i++) {
            vector[i] /= (float) Math.sqrt(length);
        }
        return vector;
    }

    private static int[] means(List<float[]> vectors, int k) {
        float[][] centres = new float[k][];
        for (int c = 0; c < k; c++) {
            centres[c] = vectors.get((int) ((long) c * vectors.size() / k));
        }
        int[] nearest = new int[vectors.size()];
        for (int round = 0; round < ROUNDS; round++) {
            float[][] from = centres;
            Arrays.parallelSetAll(nearest, i -> nearest(vectors.get(i), from));
            centres = centres(vectors, nearest, centres);
        }
        return nearest;
    }

    private static int nearest(float[] vector, float[][] centres) {
        int best = 0;
        float high = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < centres.length; c++) {
            float dot = 0;
            for (int i = 0; i < vector.length; i++) {
                dot += vector[i] * centres[c][i];
            }
            if (dot > high) {
                high = dot;
                best = c;
            }
        }
        return best;
    }

    private static float[][] centres(List<float[]> vectors, int[] nearest, float[][] old) {
        float[][] sums = new float[old.length][vectors.getFirst().length];
        for (int v = 0; v < nearest.length; v++) {
            for (int i = 0; i < sums[0].length; i++) {
                sums[nearest[v]][i] += vectors.get(v)[i];
            }
        }
        for (int c = 0; c < sums.length; c++) {
            double length = 0;
            for (float x : sums[c]) {
                length += x * x;
            }
            for (int i = 0; i < sums[c].length && length > 0; i++) {
                sums[c][i] /= (float) Math.sqrt(length);
            }
            sums[c] = length > 0 ? sums[c] : old[c];
        }
        return sums;
    }

    /** Walks the ONNX file (a protobuf ModelProto: 7 graph, 5 initializer) to the table of word vectors. */
    private void model(int start, int end, int depth) {
        int tensor = -1;
        String name = "";
        List<Integer> dims = new ArrayList<>();
        for (int[] at = {start}; at[0] < end;) {
            long key = number(at);
            int field = (int) (key >>> 3);
            switch ((int) key & 7) {
                case 0 -> {
                    long value = number(at);
                    if (depth == 2 && field == 1) {
                        dims.add((int) value);
                    }
                }
                case 1 -> at[0] += Long.BYTES;
                case 5 -> at[0] += Integer.BYTES;
                default -> {
                    int length = (int) number(at);
                    if (depth == 0 && field == 7 || depth == 1 && field == 5) {
                        model(at[0], at[0] + length, depth + 1);
                    } else if (depth == 2 && field == 8) {
                        name = new String(file, at[0], length, java.nio.charset.StandardCharsets.UTF_8);
                    } else if (depth == 2 && field == 9) {
                        tensor = at[0];
                    } else if (depth == 2 && field == 1) {
                        for (int[] in = {at[0]}; in[0] < at[0] + length;) {
                            dims.add((int) number(in));
                        }
                    }
                    at[0] += length;
                }
            }
        }
        if (name.equals(TABLE)) {
            raw = tensor;
            width = dims.getLast();
        }
    }

    private long number(int[] at) {
        long value = 0;
        for (int shift = 0;; shift += 7) {
            byte b = file[at[0]++];
            value |= (long) (b & 127) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }
}
