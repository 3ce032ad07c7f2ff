package stet.train;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import opennlp.tools.util.featuregen.AggregatedFeatureGenerator;
import opennlp.tools.util.featuregen.BigramNameFeatureGenerator;
import opennlp.tools.util.featuregen.CachedFeatureGenerator;
import opennlp.tools.util.featuregen.OutcomePriorFeatureGenerator;
import opennlp.tools.util.featuregen.PrefixFeatureGenerator;
import opennlp.tools.util.featuregen.PreviousMapFeatureGenerator;
import opennlp.tools.util.featuregen.SentenceFeatureGenerator;
import opennlp.tools.util.featuregen.SuffixFeatureGenerator;
import opennlp.tools.util.featuregen.TokenClassFeatureGenerator;
import opennlp.tools.util.featuregen.TokenFeatureGenerator;
import opennlp.tools.util.featuregen.WindowFeatureGenerator;
import stet.language.name.Fold;
import stet.language.name.Known;
import stet.language.name.Kind;
import stet.language.name.Labels.Range;

/**
 * OpenNLP's name finder trained on the same labels, clusters and lists as Stet's own, for comparison (decision 10):
 * {@code OpenNlpBaseline DATA-FOLDER LISTS-FILE LABELLED-FILE [maxent|perceptron]}.
 */
public final class OpenNlpBaseline {
    private static final int LONGEST = 5;

    private OpenNlpBaseline() {
    }

    public static void main(String[] args) throws Exception {
        AdaptiveFeatureGenerator features = features(ClusterRecipe.clusters(),
                GazetteerRecipe.phrases(Path.of(args[1])));
        List<NameSample> samples = new ArrayList<>();
        for (List<Sample> article : TrainingData.all(Path.of(args[0]))) {
            boolean first = true;
            for (Sample sample : article) {
                samples.add(sample(sample, first));
                first = false;
            }
        }
        TrainingParameters parameters = new TrainingParameters();
        boolean perceptron = args.length > 3 && args[3].equals("perceptron");
        parameters.put(TrainingParameters.ALGORITHM_PARAM,
                perceptron ? PerceptronTrainer.PERCEPTRON_VALUE : "MAXENT_QN");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, perceptron ? 30 : 60);
        parameters.put(TrainingParameters.CUTOFF_PARAM, perceptron ? 0 : 2);
        ExtensionLoader.registerAllowedPackage(OpenNlpBaseline.class.getPackageName());
        OpenNlpFeatures.shared = features;
        try (ObjectStream<NameSample> stream = ObjectStreamUtils.createObjectStream(samples)) {
            NameFinderME finder = new NameFinderME(
                    NameFinderME.train("en", null, stream, parameters, new OpenNlpFeatures()));
            score(finder, TrainingData.read(Path.of(args[2]), -1, true));
        }
    }

    private static NameSample sample(Sample sample, boolean first) {
        Span[] spans = sample.names().stream()
                .map(n -> new Span(n.start(), n.end(), n.kind().name().toLowerCase(Locale.ROOT))).toArray(Span[]::new);
        return new NameSample(sample.words().toArray(String[]::new), spans, first);
    }

    /** What IXA pipes found best on news (Agerri, Rigau 2016, https://doi.org/10.1016/j.artint.2016.05.003). */
    private static AdaptiveFeatureGenerator features(Map<String, short[]> clusters, Map<String, Integer> phrases) {
        return new CachedFeatureGenerator(new AggregatedFeatureGenerator(
                new WindowFeatureGenerator(new TokenFeatureGenerator(), 2, 2),
                new WindowFeatureGenerator(new TokenClassFeatureGenerator(true), 2, 2),
                new WindowFeatureGenerator(new Each(i -> clustersOf(i, clusters)), 2, 2),
                new WindowFeatureGenerator(new InLists(phrases), 1, 1), new PrefixFeatureGenerator(),
                new SuffixFeatureGenerator(), new OutcomePriorFeatureGenerator(), new PreviousMapFeatureGenerator(),
                new BigramNameFeatureGenerator(), new SentenceFeatureGenerator(true, false)));
    }

    private interface OfWord {
        List<String> features(String word);
    }

    private static List<String> clustersOf(String word, Map<String, short[]> clusters) {
        short[] found = clusters.get(Fold.of(word));
        return found == null ? List.of() : List.of("c=" + found[0], "f=" + found[1]);
    }

    private record Each(OfWord of) implements AdaptiveFeatureGenerator {
        @Override
        public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
            features.addAll(of.features(tokens[index]));
        }
    }

    /** The lists in which the word stands, alone or within a longer phrase. */
    private record InLists(Map<String, Integer> phrases) implements AdaptiveFeatureGenerator {
        @Override
        public void createFeatures(List<String> features, String[] tokens, int index, String[] outcomes) {
            for (int start = Math.max(0, index - LONGEST + 1); start <= index; start++) {
                for (int end = index + 1; end <= Math.min(tokens.length, start + LONGEST); end++) {
                    int mask = phrases.getOrDefault(
                            String.join(" ", Arrays.stream(tokens, start, end).map(Fold::of).toList()), 0);
                    for (Known known : Known.values()) {
                        if ((mask >>> known.ordinal() & 1) != 0) {
                            features.add("in=" + known + (end - start > 1) + (start == index));
                        }
                    }
                }
            }
        }
    }

    private static void score(NameFinderME finder, List<List<Sample>> articles) {
        Map<String, int[]> counts = new TreeMap<>();
        for (List<Sample> article : articles) {
            finder.clearAdaptiveData();
            for (Sample sample : article) {
                List<Range> found = Arrays.stream(finder.find(sample.words().toArray(String[]::new)))
                        .map(s -> new Range(s.getStart(), s.getEnd(),
                                Kind.valueOf(s.getType().toUpperCase(Locale.ROOT))))
                        .toList();
                count(counts, "three types", three(sample.names()), three(found));
                count(counts, "untyped", untyped(sample.names()), untyped(found));
            }
        }
        counts.forEach((k, c) -> System.out.printf("%-14s P %.4f R %.4f F %.4f%n", k, 1.0 * c[0] / c[1],
                1.0 * c[0] / c[2], 2.0 * c[0] / (c[1] + c[2])));
    }

    private static List<Range> three(List<Range> names) {
        return names.stream().filter(n -> n.kind() != Kind.OTHER).toList();
    }

    private static List<Range> untyped(List<Range> names) {
        return names.stream().map(n -> new Range(n.start(), n.end(), Kind.OTHER)).toList();
    }

    private static void count(Map<String, int[]> counts, String key, List<Range> gold, List<Range> found) {
        int[] c = counts.computeIfAbsent(key, _ -> new int[3]);
        c[0] += (int) gold.stream().filter(found::contains).count();
        c[1] += found.size();
        c[2] += gold.size();
    }
}
