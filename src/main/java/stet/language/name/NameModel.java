package stet.language.name;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The weights of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over {@link Features} and
 * {@link Labels}, with the gazetteer and clusters that its features ask for.
 */
public final class NameModel {
    private final Gazetteer gazetteer;
    private final Clusters clusters;
    private final int[] keys;
    private final int[] rows;
    private final byte[] weights;
    private final float[] steps;
    private final float scale;

    /**
     * A model.
     *
     * @param features the features' hashes
     * @param weights  {@link Labels#COUNT} weights for each feature in turn, in units of {@code scale}
     * @param steps    the weight of each label after each other one
     */
    public NameModel(Gazetteer gazetteer, Clusters clusters, int[] features, byte[] weights, float[] steps,
            float scale) {
        this.gazetteer = gazetteer;
        this.clusters = clusters;
        this.weights = weights;
        this.steps = steps;
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

    /** Reads what {@link #write} wrote. */
    public static NameModel read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(from), 1 << 16))) {
            Gazetteer gazetteer = Gazetteer.read(in);
            Clusters clusters = Clusters.read(in);
            int[] features = new int[in.readInt()];
            for (int i = 0; i < features.length; i++) {
                features[i] = in.readInt();
            }
            byte[] weights = new byte[features.length * Labels.COUNT];
            in.readFully(weights);
            float[] steps = new float[Labels.COUNT * Labels.COUNT];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = in.readFloat();
            }
            return new NameModel(gazetteer, clusters, features, weights, steps, in.readFloat());
        }
    }

    /** Writes the model, packed. */
    public void write(OutputStream to) throws IOException {
        int[] features = new int[weights.length / Labels.COUNT];
        for (int slot = 0; slot < rows.length; slot++) {
            if (rows[slot] != 0) {
                features[rows[slot] - 1] = keys[slot];
            }
        }
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(to)))) {
            gazetteer.write(out);
            clusters.write(out);
            out.writeInt(features.length);
            for (int feature : features) {
                out.writeInt(feature);
            }
            out.write(weights);
            for (float step : steps) {
                out.writeFloat(step);
            }
            out.writeFloat(scale);
        }
    }

    /** The words of a sentence seen with this model's gazetteer and clusters. */
    Line line(java.util.List<String> words) {
        return new Line(words, gazetteer, clusters);
    }

    /** The best legal labels of a line in its article. */
    int[] label(Line line, Evidence evidence) {
        Features features = new Features(line, evidence);
        float[][] scores = new float[line.size()][];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = score(features.at(i));
        }
        return Viterbi.best(scores, steps);
    }

    private float[] score(int[] features) {
        int[] sums = new int[Labels.COUNT];
        for (int feature : features) {
            int slot = feature & keys.length - 1;
            while (rows[slot] != 0 && keys[slot] != feature) {
                slot = slot + 1 & keys.length - 1;
            }
            if (rows[slot] != 0) {
                int at = (rows[slot] - 1) * Labels.COUNT;
                for (int label = 0; label < Labels.COUNT; label++) {
                    sums[label] += weights[at + label];
                }
            }
        }
        float[] scores = new float[Labels.COUNT];
        for (int label = 0; label < Labels.COUNT; label++) {
            scores[label] = sums[label] * scale;
        }
        return scores;
    }
}
