package stet.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import stet.compare.Comparer;
import stet.fact.FactFinder;
import stet.fact.FactSheet;
import stet.intake.Intake;
import stet.language.Analysis;
import stet.language.Language;
import stet.text.Article;

/**
 * Words a second on one core, over many invented articles so that no two are alike: facts alone, where sentences, words,
 * classes and names are known; all of reading; and a fixed piece of plain Java, by which machines and their load can be
 * told apart.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
public class FactsBenchmark {
    private static final int ARTICLES = 40;
    private static final int WORDS = 600;

    private final Comparer comparer = new Comparer();
    private final Language language = new Language();
    private final FactFinder finder = new FactFinder(language);
    private final List<Article> articles = new ArrayList<>();
    private final List<Analysis> analyses = new ArrayList<>();

    @Setup
    public void write() {
        for (int i = 0; i < ARTICLES; i++) {
            articles.add(new Intake().text(new InventedStory(i).article(WORDS), null, null));
        }
        articles.forEach(a -> analyses.add(language.analyze(a)));
    }

    /** From articles: sentences, words, names and facts. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES * WORDS)
    public List<FactSheet> readWords() {
        return articles.stream().map(comparer::read).toList();
    }

    /** The yardstick: the same texts split at white space and their words counted. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES * WORDS)
    public Map<String, Integer> countedWords() {
        Map<String, Integer> counts = new HashMap<>();
        articles.forEach(a -> a.blocks().forEach(b -> {
            for (String word : b.text().split("\\s+")) {
                counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }));
        return counts;
    }

    /** From articles whose sentences, words and names are known. */
    @Benchmark
    @OperationsPerInvocation(ARTICLES * WORDS)
    public List<FactSheet> factsOfWords() {
        return analyses.stream().map(finder::find).toList();
    }
}
