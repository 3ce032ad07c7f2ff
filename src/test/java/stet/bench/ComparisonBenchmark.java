package stet.bench;

import eu.interedition.collatex.VariantGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import stet.align.BlockPair;
import stet.align.Corrections;
import stet.align.Corrections.Tie;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.fact.FactSheet;
import stet.intake.Intake;
import stet.text.Article;

/** A whole comparison of a pair, from its articles to its changes, beside CollateX collating the same two texts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ComparisonBenchmark {

    /** Two texts: those of the folder that {@code bench.pair} names, else a sample's. */
    @State(Scope.Benchmark)
    public static class Pair {
        private final Comparer comparer = new Comparer();
        private String original = "";
        private String rewrite = "";
        private Article originalArticle;
        private Article rewriteArticle;
        private FactSheet originalFacts;
        private FactSheet rewriteFacts;

        @Setup
        public void read() throws IOException {
            String folder = System.getProperty("bench.pair", "");
            Path sample = Path.of("assets/samples/cape-sorrel-port");
            original = Files.readString(
                    folder.isEmpty() ? sample.resolve("wire-original.txt") : Path.of(folder, "original.txt"));
            rewrite = Files.readString(
                    folder.isEmpty() ? sample.resolve("machine-paraphrase.txt") : Path.of(folder, "rewrite.txt"));
            originalArticle = new Intake().text(original, null, null);
            rewriteArticle = new Intake().text(rewrite, null, null);
            comparer.prepare();
            originalFacts = comparer.read(originalArticle);
            rewriteFacts = comparer.read(rewriteArticle);
        }

        Comparison compare() {
            return comparer.compare(originalArticle, rewriteArticle);
        }

        /** What an editor waits for who joined two blocks and parted two. */
        Comparison compareAnew() {
            return comparer.compare(originalFacts, rewriteFacts, Corrections.NONE
                    .with(new BlockPair(2, 4), Tie.JOINED).with(new BlockPair(3, 3), Tie.PARTED));
        }
    }

    @Benchmark
    public Comparison stet(Pair pair) {
        return pair.compare();
    }

    @Benchmark
    public Comparison corrected(Pair pair) {
        return pair.compareAnew();
    }

    @Benchmark
    public VariantGraph collatex(Pair pair) {
        return Collation.of(pair.original, pair.rewrite);
    }
}
