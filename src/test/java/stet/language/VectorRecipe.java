package stet.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the table of {@link StaticEncoder}: for every word piece the mean of the vectors that the contextual encoder
 * gives it in many sentences (Bommasani, Davis, Cardie 2020, https://aclanthology.org/2020.acl-main.431), less the mean
 * of all, on their first principal axes, a byte a number. Nothing in it is left to chance. How to run it:
 * {@code src/site/markdown/vectors.md}.
 */
final class VectorRecipe {
    private static final int WIDTH = 384;
    private static final int KEPT = 128;
    private static final int CHUNK = 2000;
    private static final int ROUNDS = 200;
    private static final String WORDNET = "/net/sf/extjwnl/data/wordnet/wn31/data.";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    /** The constant of Arora, Liang, Ma 2017, A Simple but Tough-to-Beat Baseline for Sentence Embeddings. */
    private static final double SMOOTH = 1e-3;

    private final double[][] sums;
    private final int[] counts;

    private VectorRecipe(int pieces) {
        sums = new double[pieces][WIDTH];
        counts = new int[pieces];
    }

    /** Arguments: the folder of labelled sets, the folder to write {@code pieces.bin} and {@code vectors.bin} to. */
    public static void main(String... args) throws IOException {
        List<String> vocabulary = vocabulary();
        Path out = Path.of(args[1]);
        Files.write(out.resolve("pieces.bin"), PieceRecipe.columns(vocabulary));
        VectorRecipe recipe = new VectorRecipe(vocabulary.size());
        TreeSet<String> texts = new TreeSet<>(sentences(Path.of(args[0])));
        for (String part : List.of("noun", "verb", "adj", "adv")) {
            texts.addAll(glosses(part));
        }
        recipe.read(List.copyOf(texts), new OnnxEncoder(WordPiece.PIECES.get()), WordPiece.PIECES.get());
        recipe.write(out.resolve("vectors.bin"));
    }

    /** The encoder's, in order. */
    static List<String> vocabulary() throws IOException {
        try (InputStream in = VectorRecipe.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
            JsonNode pieces = JsonMapper.shared().readTree(Objects.requireNonNull(in)).path("model").path("vocab");
            Map<Integer, String> byId = new TreeMap<>();
            pieces.properties().forEach(e -> byId.put(e.getValue().asInt(), e.getKey()));
            return List.copyOf(byId.values());
        }
    }

    /** The sentences of all labelled sets, their words set close again. */
    private static List<String> sentences(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(conll|iob2|txt|tsv)"))
                    .filter(f -> !f.getFileName().toString().matches("(?i).*(licen[cs]e|readme|note).*"))
                    .sorted().toList()) {
                int column = file.toString().endsWith(".iob2") ? 1 : 0;
                List<String> words = new ArrayList<>();
                for (String line : (Files.readString(file) + "\n\n").split("\r?\n", -1)) {
                    String[] cells = line.trim().split("[\t ]+");
                    if (line.isBlank() || line.startsWith("-DOCSTART-")) {
                        if (words.size() >= 4 && words.size() <= 90) {
                            texts.add(String.join(" ", words).replaceAll(" ([.,;:!?%)\\]]|'\\w+|n't)", "$1"));
                        }
                        words.clear();
                    } else if (cells.length > column + 1 && !line.startsWith("# ")) {
                        words.add(cells[column]);
                    }
                }
            }
        }
        return texts;
    }

    /** The words of each synset with what they mean, and each example by itself. */
    private static List<String> glosses(String part) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(VectorRecipe.class.getResourceAsStream(WORDNET + part))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).split("\n")) {
                int bar = line.indexOf(" | ");
                if (line.startsWith(" ") || bar < 0) {
                    continue;
                }
                String[] fields = line.substring(0, bar).split(" ");
                String gloss = line.substring(bar + 3);
                List<String> words = IntStream.range(0, Integer.parseInt(fields[3], 16))
                        .mapToObj(i -> fields[4 + 2 * i].replace('_', ' ').replaceAll("\\(.*\\)$", "")).toList();
                texts.add(String.join(", ", words) + ": "
                        + gloss.replaceAll(";?\\s*\"[^\"]*\"[^;]*", "").strip());
                QUOTED.matcher(gloss).results().forEach(m -> texts.add(m.group(1)));
            }
        }
        return texts;
    }

    private void read(List<String> texts, Encoder encoder, WordPiece pieces) {
        for (int from = 0; from < texts.size(); from += CHUNK) {
            List<String> chunk = texts.subList(from, Math.min(texts.size(), from + CHUNK));
            List<Encoding> encodings = encoder.encode(chunk);
            for (int i = 0; i < chunk.size(); i++) {
                List<WordPiece.Piece> cut = pieces.cut(chunk.get(i));
                for (int k = 0; k < cut.size(); k++) {
                    add(cut.get(k).id(), encodings.get(i).inContext().get(k));
                }
            }
        }
    }

    private void add(int piece, float[] vector) {
        counts[piece]++;
        for (int i = 0; i < WIDTH; i++) {
            sums[piece][i] += vector[i];
        }
    }

    private void write(Path file) throws IOException {
        double[][] means = means();
        double[][] axes = axes(means);
        double all = Arrays.stream(counts).sum();
        double[][] rows = Arrays.stream(means)
                .map(mean -> Arrays.stream(axes).mapToDouble(axis -> dot(axis, mean)).toArray())
                .toArray(double[][]::new);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(rows.length);
            out.writeInt(KEPT);
            for (int count : counts) {
                out.writeFloat((float) (SMOOTH / (SMOOTH + (count + 0.5) / all)));
            }
            for (double[] row : rows) {
                out.writeFloat((float) scale(row));
            }
            for (double[] row : rows) {
                double scale = scale(row);
                for (double x : row) {
                    out.writeByte((int) Math.round(scale == 0 ? 0 : x / scale));
                }
            }
        }
    }

    private static double scale(double[] row) {
        return Arrays.stream(row).map(Math::abs).max().orElse(0) / Byte.MAX_VALUE;
    }

    /** A row a piece, about the mean of all; zero for a piece that was never met. */
    private double[][] means() {
        double[] centre = new double[WIDTH];
        int met = 0;
        double[][] means = new double[sums.length][WIDTH];
        for (int p = 0; p < sums.length; p++) {
            met += counts[p] > 0 ? 1 : 0;
            for (int i = 0; i < WIDTH && counts[p] > 0; i++) {
                means[p][i] = sums[p][i] / counts[p];
                centre[i] += means[p][i];
            }
        }
        for (int p = 0; p < sums.length; p++) {
            for (int i = 0; i < WIDTH && counts[p] > 0; i++) {
                means[p][i] -= centre[i] / met;
            }
        }
        return means;
    }

    /** The first principal axes of the pieces met thrice or more, by orthogonal iteration. */
    private double[][] axes(double[][] means) {
        double[][] covariance = new double[WIDTH][WIDTH];
        for (int p = 0; p < means.length; p++) {
            for (int i = 0; i < WIDTH && counts[p] > 2; i++) {
                for (int j = 0; j < WIDTH; j++) {
                    covariance[i][j] += means[p][i] * means[p][j];
                }
            }
        }
        double[][] axes = new double[KEPT][WIDTH];
        for (int k = 0; k < KEPT; k++) {
            axes[k][k] = 1;
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int k = 0; k < KEPT; k++) {
                double[] axis = axes[k];
                axes[k] = Arrays.stream(covariance).mapToDouble(row -> dot(row, axis)).toArray();
                for (int before = 0; before < k; before++) {
                    subtract(axes[k], axes[before], dot(axes[k], axes[before]));
                }
                double length = Math.sqrt(dot(axes[k], axes[k]));
                axes[k] = Arrays.stream(axes[k]).map(x -> x / length).toArray();
            }
        }
        return axes;
    }

    private static void subtract(double[] from, double[] vector, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * vector[i];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
