package stet.language.name;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import stet.language.column.Columns;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) that reads an article twice: each
 * sentence by its {@link Features}, then all again with the {@link Votes} of the first reading.
 *
 * @param gazetteer phrases known beforehand
 * @param clusters  words grouped by likeness
 * @param first     the weights of the first reading
 * @param second    the weights that the votes add in the second reading
 * @param steps     the weight of each label after each other one, in each reading
 */
public record NameModel(Gazetteer gazetteer, Clusters clusters, Weights first, Weights second, float[][] steps) {
    private static final int N = Labels.COUNT;
    private static final int BUFFER = 1 << 16;
    private static final float NEVER = -1e6f;

    /** Reads what {@link #write} wrote. */
    public static NameModel read(InputStream from) throws IOException {
        try (Columns in = Columns.inflated(from)) {
            return new NameModel(Gazetteer.read(in), Clusters.read(in), Weights.read(in), Weights.read(in),
                    new float[][]{in.floats(N * N), in.floats(N * N)});
        }
    }

    /** Writes the model, packed. */
    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(to, new Deflater(Deflater.BEST_COMPRESSION)),
                        BUFFER))) {
            gazetteer.write(out);
            clusters.write(out);
            first.write(out);
            second.write(out);
            for (float[] reading : steps) {
                for (float step : reading) {
                    out.writeFloat(step);
                }
            }
        }
    }

    /** The words of a sentence seen with this model's gazetteer and clusters. */
    public Line line(List<String> words) {
        return new Line(words, gazetteer, clusters);
    }

    /** The best legal labels of each line of an article. */
    public List<int[]> label(List<Line> lines) {
        Evidence evidence = new Evidence(lines);
        List<float[][]> scores = lines.stream().map(line -> score(line, evidence)).toList();
        List<int[]> labels = scores.stream().map(s -> Viterbi.best(s, steps[0])).toList();
        Votes votes = new Votes(lines, labels);
        List<int[]> again = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            again.add(again(lines.get(i), scores.get(i), labels.get(i), votes));
        }
        return again;
    }

    private int[] again(Line line, float[][] scores, int[] labels, Votes votes) {
        int[][] features = votes.features(line, labels);
        for (int i = 0; i < features.length; i++) {
            if (features[i].length > 0) {
                second.add(features[i], features[i].length, scores[i]);
            }
        }
        return Viterbi.best(scores, steps[1]);
    }

    /** The scores of the first reading: for each word, of each label. */
    public float[][] score(Line line, Evidence evidence) {
        Features features = new Features(line, evidence);
        float[][] scores = new float[line.size()][N];
        for (int i = 0; i < scores.length; i++) {
            if (line.mayBeName(i)) {
                features.score(i, first, scores[i]);
            } else {
                Arrays.fill(scores[i], NEVER);
                scores[i][Labels.OUT] = 0;
            }
        }
        return scores;
    }
}
