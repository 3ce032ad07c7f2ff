package stet.train;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import stet.language.name.Clusters;
import stet.language.name.Evidence;
import stet.language.name.Features;
import stet.language.name.Gazetteer;
import stet.language.name.Labels;
import stet.language.name.Line;
import stet.language.name.NameModel;

/** Trains the name finder's model: {@code NameTraining DATA-FOLDER LISTS-FILE MODEL-FILE}. */
public final class NameTraining {
    private static final long SEED = 20261122;
    private static final int ROUNDS = 12;
    private static final int CUTOFF = 3;

    private final Gazetteer gazetteer;
    private final Clusters clusters;
    private final List<int[][]> hashes = new ArrayList<>();
    private final List<int[]> allowed = new ArrayList<>();
    private final Random random = new Random(SEED);

    private NameTraining(Gazetteer gazetteer, Clusters clusters) {
        this.gazetteer = gazetteer;
        this.clusters = clusters;
    }

    public static void main(String[] args) throws Exception {
        Gazetteer gazetteer = Gazetteer.of(GazetteerRecipe.phrases(Path.of(args[1])));
        Clusters clusters = Clusters.of(ClusterRecipe.clusters());
        System.out.println("gazetteer and clusters stand");
        NameTraining training = new NameTraining(gazetteer, clusters);
        TrainingData.all(Path.of(args[0])).forEach(training::add);
        NameModel model = training.train();
        try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
            model.write(out);
        }
        System.out.println(Files.size(Path.of(args[2])) + " bytes");
    }

    /** Adds an article, and copies of some of its sentences as headlines are written. */
    private void add(List<Sample> article) {
        List<Line> lines = article.stream().map(s -> new Line(s.words(), gazetteer, clusters)).toList();
        Evidence evidence = new Evidence(lines);
        for (int i = 0; i < lines.size(); i++) {
            Sample sample = article.get(i);
            add(lines.get(i), evidence, sample);
            double chance = random.nextDouble();
            Sample copy = chance < 0.15
                    ? sample.inCapitals()
                    : chance < 0.22
                            ? sample.inTitleCase()
                            : chance < 0.25 ? sample.inLowerCase() : null;
            if (copy != null && sample.words().size() < 40) {
                add(new Line(copy.words(), gazetteer, clusters), evidence, sample);
            }
        }
    }

    private void add(Line line, Evidence evidence, Sample sample) {
        int n = sample.words().size();
        Features features = new Features(line, evidence);
        int[][] rows = new int[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = features.at(i);
        }
        hashes.add(rows);
        allowed.add(sample.allowed());
    }

    private NameModel train() {
        Map<Integer, Integer> counts = new HashMap<>();
        hashes.forEach(rows -> Arrays.stream(rows)
                .forEach(row -> Arrays.stream(row).forEach(f -> counts.merge(f, 1, Integer::sum))));
        int[] kept = counts.entrySet().stream().filter(e -> e.getValue() >= CUTOFF).mapToInt(Map.Entry::getKey).sorted()
                .toArray();
        System.out.println(hashes.size() + " sentences, " + counts.size() + " features, " + kept.length + " kept");
        List<Crf.Instance> instances = new ArrayList<>();
        for (int s = 0; s < hashes.size(); s++) {
            int[][] rows = Arrays.stream(hashes.get(s)).map(row -> Arrays.stream(row)
                    .map(f -> Arrays.binarySearch(kept, f)).filter(f -> f >= 0).toArray()).toArray(int[][]::new);
            instances.add(new Crf.Instance(rows, allowed.get(s)));
        }
        hashes.clear();
        Crf crf = new Crf(kept.length);
        crf.train(instances, ROUNDS, SEED);
        return packed(kept, crf);
    }

    private NameModel packed(int[] features, Crf crf) {
        float most = 0;
        for (float w : crf.weights) {
            most = Math.max(most, Math.abs(w));
        }
        float scale = Math.min(most, 2.5f) / 127;
        byte[] bytes = new byte[crf.weights.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(crf.weights[i] / scale), -127, 127);
        }
        return new NameModel(gazetteer, clusters, features, bytes, crf.steps, scale);
    }
}
