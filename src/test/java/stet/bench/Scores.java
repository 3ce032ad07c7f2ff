package stet.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import stet.bench.result.Limit;
import stet.bench.result.Measure;
import stet.bench.result.Suite;

/** What JMH found, for the page: of the benchmarks that were run. */
final class Scores {
    private static final String YARDSTICK = "splitting and counting words";

    private final Collection<RunResult> found;
    private final List<Measure> results = new ArrayList<>();

    Scores(Collection<RunResult> found) {
        this.found = found;
    }

    List<Measure> results() {
        comparison("comparison of a pair, every vector made anew", "stet", true);
        comparison("comparison with two corrections, facts known", "corrected", false);
        words("reading, from text to facts", "readWords", 0);
        words("finding facts alone", "factsOfWords", 100_000);
        Map<Integer, Double> lengths = lengths();
        lengths.forEach(
                (words, ms) -> results.add(measure("comparison of " + words + " words with a rewrite", "ms", ms)));
        if (lengths.size() > 1) {
            results.add(measure("growth with length (slope on logarithms)", "", slope(lengths))
                    .wanted(Limit.atMost(1.2)));
        }
        return results;
    }

    private void comparison(String name, String benchmark, boolean limited) {
        score("ComparisonBenchmark." + benchmark).ifPresent(ms -> {
            Measure measure = measure(name, "ms", ms);
            OptionalDouble collatex = score("ComparisonBenchmark.collatex");
            if (collatex.isPresent()) {
                measure = measure.beside(Collation.name(), collatex.getAsDouble());
                measure = limited ? measure.wanted(Limit.atMostTimes(2)) : measure;
            }
            results.add(measure);
        });
    }

    private void words(String name, String benchmark, double wanted) {
        score("FactsBenchmark." + benchmark).ifPresent(words -> {
            Measure measure = measure(name, "words/s", words);
            OptionalDouble yardstick = score("FactsBenchmark.countedWords");
            measure = yardstick.isEmpty() ? measure : measure.beside(YARDSTICK, yardstick.getAsDouble());
            results.add(wanted == 0 ? measure : measure.wanted(Limit.atLeast(wanted)));
        });
    }

    private static Measure measure(String name, String unit, double value) {
        return Measure.of(Suite.ENGINE, name, unit, value);
    }

    private OptionalDouble score(String benchmark) {
        return found.stream().filter(r -> r.getParams().getBenchmark().endsWith("." + benchmark))
                .mapToDouble(r -> r.getPrimaryResult().getScore()).findFirst();
    }

    /** Milliseconds by words. */
    private Map<Integer, Double> lengths() {
        Map<Integer, Double> times = new TreeMap<>();
        found.stream().filter(r -> r.getParams().getParam("words") != null).forEach(
                r -> times.put(Integer.valueOf(r.getParams().getParam("words")), r.getPrimaryResult().getScore()));
        return times;
    }

    /** By least squares over the logarithms. */
    static double slope(Map<Integer, Double> times) {
        double meanX = times.keySet().stream().mapToDouble(Math::log).average().orElseThrow();
        double meanY = times.values().stream().mapToDouble(Math::log).average().orElseThrow();
        double both = 0;
        double square = 0;
        for (Map.Entry<Integer, Double> e : times.entrySet()) {
            double x = Math.log(e.getKey()) - meanX;
            both += x * (Math.log(e.getValue()) - meanY);
            square += x * x;
        }
        return both / square;
    }
}
