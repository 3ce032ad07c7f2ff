package stet.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import stet.language.name.Clusters;
import stet.language.name.Evidence;
import stet.language.name.Features;
import stet.language.name.Fold;
import stet.language.name.Gazetteer;
import stet.language.name.Known;
import stet.language.name.Labels;
import stet.language.name.Line;
import stet.language.name.NameModel;
import stet.language.name.Viterbi;
import stet.language.name.Votes;
import stet.language.name.Weights;

/** Trains the name finder's model: {@code NameTraining DATA-FOLDER LISTS-FILE MODEL-FILE}. */
public final class NameTraining {
    private static final long SEED = 20261122;
    private static final int ROUNDS = 12;
    private static final int VOTE_ROUNDS = 6;
    private static final int HALF_ROUNDS = 6;
    private static final int LEAST_ARTICLE = 4;
    private static final int CUTOFF = 3;
    private static final int WIRES = 300;
    private static final float MOST = 2.5f;

    private final Gazetteer gazetteer;
    private final Clusters clusters;
    private final List<Reading> readings = new ArrayList<>();
    private final Random random = new Random(SEED);

    /** An article: its lines, then copies of some of them as headlines; what is allowed at each. */
    private record Reading(int article, List<Line> lines, int originals, Evidence evidence, List<int[]> allowed) {
    }

    /** Weights learnt, with the steps between labels. */
    private record Learnt(int[] features, float[] weights, float[] steps) {
        Weights packed() {
            return Weights.of(features, weights, MOST);
        }
    }

    private NameTraining(Gazetteer gazetteer, Clusters clusters) {
        this.gazetteer = gazetteer;
        this.clusters = clusters;
    }

    public static void main(String[] args) throws Exception {
        Map<String, Integer> phrases = GazetteerRecipe.phrases(Path.of(args[1]));
        NameTraining training = new NameTraining(Gazetteer.of(phrases), Clusters.of(ClusterRecipe.clusters()));
        Predicate<String> demonym = word -> (phrases.getOrDefault(Fold.of(word), 0) >>> Known.DEMONYM.ordinal()
                & 1) != 0;
        TrainingData.all(Path.of(args[0])).forEach(a -> training.add(a, demonym));
        Wires wires = new Wires(Path.of(args[1]), SEED);
        for (int i = 0; i < WIRES; i++) {
            training.add(wires.article(), demonym);
        }
        try (OutputStream out = Files.newOutputStream(Path.of(args[2]))) {
            training.train().write(out);
        }
        System.out.println(Files.size(Path.of(args[2])) + " bytes");
    }

    /** Adds an article, and copies of some of its sentences as headlines are written. */
    private void add(List<Sample> raw, Predicate<String> demonym) {
        List<Sample> article = raw.stream().flatMap(s -> s.trimmed(demonym).stream()).toList();
        List<Line> lines = new ArrayList<>();
        List<int[]> allowed = new ArrayList<>();
        for (Sample sample : article) {
            lines.add(new Line(sample.words(), gazetteer, clusters));
            allowed.add(sample.allowed(demonym));
        }
        Evidence evidence = new Evidence(lines);
        for (int i = 0; i < article.size(); i++) {
            Sample copy = copy(article.get(i));
            if (copy != null) {
                lines.add(new Line(copy.words(), gazetteer, clusters));
                allowed.add(allowed.get(i));
            }
        }
        readings.add(new Reading(readings.size(), lines, article.size(), evidence, allowed));
    }

    private Sample copy(Sample sample) {
        double chance = random.nextDouble();
        if (sample.words().size() > 40) {
            return null;
        }
        return chance < 0.15
                ? sample.inCapitals()
                : chance < 0.22
                        ? sample.inTitleCase()
                        : chance < 0.25 ? sample.inLowerCase() : null;
    }

    private NameModel train() throws IOException {
        Learnt first = learn(readings, ROUNDS);
        List<Crf.Instance> voted = new ArrayList<>();
        List<int[][]> hashes = new ArrayList<>();
        for (int half = 0; half < 2; half++) {
            int other = 1 - half;
            Learnt learnt = learn(readings.stream().filter(r -> r.article % 2 == other).toList(), HALF_ROUNDS);
            NameModel model = new NameModel(gazetteer, clusters, learnt.packed(),
                    Weights.of(new int[0], new float[0], 1),
                    new float[][]{learnt.steps, learnt.steps});
            for (Reading reading : readings) {
                if (reading.article % 2 == half && reading.originals >= LEAST_ARTICLE) {
                    vote(reading, model, voted, hashes);
                }
            }
        }
        Learnt second = learn(voted, hashes, VOTE_ROUNDS, first.steps);
        return new NameModel(gazetteer, clusters, first.packed(), second.packed(),
                new float[][]{first.steps, second.steps});
    }

    private static void vote(Reading reading, NameModel model, List<Crf.Instance> voted, List<int[][]> hashes) {
        List<float[][]> scores = reading.lines.stream().map(l -> model.score(l, reading.evidence)).toList();
        List<int[]> labels = scores.stream().map(s -> Viterbi.best(s, model.steps()[0])).toList();
        Votes votes = new Votes(reading.lines.subList(0, reading.originals), labels.subList(0, reading.originals));
        for (int i = 0; i < labels.size(); i++) {
            hashes.add(votes.features(reading.lines.get(i), labels.get(i)));
            voted.add(new Crf.Instance(new int[0][], scores.get(i), reading.allowed.get(i)));
        }
    }

    private static Learnt learn(List<Reading> from, int rounds) {
        List<int[][]> hashes = new ArrayList<>();
        List<Crf.Instance> instances = new ArrayList<>();
        for (Reading reading : from) {
            for (int l = 0; l < reading.lines.size(); l++) {
                Line line = reading.lines.get(l);
                int[] allowed = reading.allowed.get(l);
                Features features = new Features(line, reading.evidence);
                int[][] rows = new int[allowed.length][];
                boolean some = false;
                for (int i = 0; i < rows.length; i++) {
                    some |= line.mayBeName(i);
                    rows[i] = line.mayBeName(i) ? features.at(i) : new int[0];
                }
                if (some) {
                    hashes.add(rows);
                    instances.add(new Crf.Instance(rows, null, allowed));
                }
            }
        }
        return learn(instances, hashes, rounds, new float[Labels.COUNT * Labels.COUNT]);
    }

    private static Learnt learn(List<Crf.Instance> bare, List<int[][]> hashes, int rounds, float[] steps) {
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
            float[][] base = bare.get(s).base();
            int[] allowed = bare.get(s).allowed();
            instances.add(new Crf.Instance(rows, base, base == null ? possible(rows, allowed) : allowed));
        }
        Crf crf = new Crf(kept.length);
        System.arraycopy(steps, 0, crf.steps, 0, steps.length);
        crf.train(instances, rounds, SEED);
        return new Learnt(kept, crf.weights, crf.steps);
    }

    /** A word that can be in no name is in none, whatever its label says; a label broken by that is given up. */
    private static int[] possible(int[][] rows, int[] allowed) {
        int[] possible = allowed.clone();
        boolean broken = false;
        for (int i = 0; i < rows.length; i++) {
            broken |= rows[i].length == 0 && (allowed[i] & 1) == 0;
        }
        if (broken) {
            Arrays.fill(possible, -1);
        }
        return possible;
    }
}
