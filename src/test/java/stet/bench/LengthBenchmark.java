package stet.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import stet.compare.Comparer;
import stet.compare.Comparison;
import stet.intake.Intake;
import stet.text.Article;

/** How the time of a comparison grows with the length of its texts. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class LengthBenchmark {
    @Param({"500", "1500", "5000", "15000", "50000"})
    private int words;

    private final Comparer comparer = new Comparer();
    private Article original;
    private Article rewrite;

    /** An article and one with the same sentences, of which every third has other words and numbers. */
    @Setup
    public void write() {
        String text = new InventedStory(words).article(words);
        original = new Intake().text(text, null, null);
        rewrite = new Intake().text(InventedStory.reworded(text), null, null);
        comparer.compare(rewrite, original);
    }

    @Benchmark
    public Comparison compare() {
        return comparer.compare(original, rewrite);
    }
}
