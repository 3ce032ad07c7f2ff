package stet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** What the benchmarks say, in Markdown: each figure beside the one that is wanted, and the machine. */
final class Page {
    private final Collection<RunResult> results;
    private final String footprint;
    private final StringBuilder text = new StringBuilder();

    /** @param footprint what {@link Footprint} and {@link PairsBench} printed */
    Page(Collection<RunResult> results, String footprint) {
        this.results = results;
        this.footprint = footprint;
    }

    String text() throws IOException {
        text.append("# How fast Stet is\n\n").append(machine())
                .append("\n\n| measure | wanted | here |\n|---|---|---|\n");
        OptionalDouble stet = score("ComparisonBenchmark.stet");
        OptionalDouble remembering = score("ComparisonBenchmark.stetRemembering");
        OptionalDouble collatex = score("ComparisonBenchmark.collatex");
        row("CollateX 1.7.1 collates the pair", "–", collatex, "%.1f ms");
        row("Stet compares it, every vector made anew", "–", stet, "%.1f ms");
        row("… times CollateX", "≤ 2", ratio(stet, collatex), "%.2f");
        row("Stet compares it, vectors remembered", "–", remembering, "%.1f ms");
        row("… times CollateX", "≤ 2", ratio(remembering, collatex), "%.2f");
        OptionalDouble counts = score("FactsBenchmark.countedWords");
        row("finds facts alone, words a second a core", "100,000", score("FactsBenchmark.factsOfWords"), "%,.0f");
        row("… of the words that are split and counted (yardstick)", "–",
                ratio(score("FactsBenchmark.factsOfWords"), counts), "%.4f");
        row("reads, from text to facts, words a second a core", "–", score("FactsBenchmark.readWords"), "%,.0f");
        row("… of the words that are split and counted (yardstick)", "–",
                ratio(score("FactsBenchmark.readWords"), counts), "%.4f");
        row("growth of a comparison with length, slope on log-log", "≤ 1.2", slope(), "%.2f");
        row("models ready", "< 2000 ms", told("ready"), "%.0f ms");
        row("heap with all models", "< 400 MB", told("heap"), "%.0f MB");
        row("a batch of one pair, from start to end", "–", told("startup"), "%.0f ms");
        row("pairs of 500 words a second, `--jobs 1`", "–", told("pairs1"), "%.1f");
        row("pairs of 500 words a second, `--jobs 2`", "≥ 25", told("pairs2"), "%.1f");
        row("… a second of processors", "–", told("percpu2"), "%.1f");
        row("heap in use after a quarter of them", "–", told("heap2first"), "%.0f MB");
        row("heap in use after all of them", "the same", told("heap2last"), "%.0f MB");
        lengths().forEach((words, ms) -> row("compares " + words + " words with a rewrite", "–", OptionalDouble.of(ms),
                "%,.0f ms"));
        return text.toString();
    }

    private void row(String measure, String wanted, OptionalDouble here, String format) {
        if (here.isPresent()) {
            text.append("| ").append(measure).append(" | ").append(wanted).append(" | ")
                    .append(String.format(Locale.ROOT, format, here.getAsDouble())).append(" |\n");
        }
    }

    private OptionalDouble score(String benchmark) {
        return results.stream().filter(r -> r.getParams().getBenchmark().endsWith("." + benchmark))
                .mapToDouble(r -> r.getPrimaryResult().getScore()).findFirst();
    }

    private static OptionalDouble ratio(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() && b.isPresent()
                ? OptionalDouble.of(a.getAsDouble() / b.getAsDouble())
                : OptionalDouble.empty();
    }

    private OptionalDouble told(String key) {
        return List.of(footprint.split("\\s+")).stream().filter(s -> s.startsWith(key + "="))
                .mapToDouble(s -> Double.parseDouble(s.substring(key.length() + 1))).findFirst();
    }

    private Map<Integer, Double> lengths() {
        Map<Integer, Double> times = new TreeMap<>();
        results.stream().filter(r -> r.getParams().getParam("words") != null).forEach(
                r -> times.put(Integer.valueOf(r.getParams().getParam("words")), r.getPrimaryResult().getScore()));
        return times;
    }

    /** By least squares over the logarithms. */
    private OptionalDouble slope() {
        Map<Integer, Double> times = lengths();
        if (times.size() < 2) {
            return OptionalDouble.empty();
        }
        double meanX = times.keySet().stream().mapToDouble(Math::log).average().orElseThrow();
        double meanY = times.values().stream().mapToDouble(Math::log).average().orElseThrow();
        double both = 0;
        double square = 0;
        for (Map.Entry<Integer, Double> e : times.entrySet()) {
            double x = Math.log(e.getKey()) - meanX;
            both += x * (Math.log(e.getValue()) - meanY);
            square += x * x;
        }
        return OptionalDouble.of(both / square);
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String cpu = Files.exists(cpus)
                ? Files.readAllLines(cpus).stream().filter(l -> l.startsWith("model name"))
                        .map(l -> l.substring(l.indexOf(':') + 1).strip()).findFirst().orElse("")
                : "";
        return String.format(Locale.ROOT, "%s: %s %s, %s, %d cores, Java %s.", LocalDate.now(java.time.ZoneOffset.UTC),
                System.getProperty("os.name"), System.getProperty("os.arch"), cpu.isEmpty() ? "unknown processor" : cpu,
                Runtime.getRuntime().availableProcessors(), Runtime.version());
    }
}
