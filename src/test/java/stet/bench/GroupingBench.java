package stet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stet.intake.Intake;
import stet.message.UnreadableException;
import stet.language.Language;
import stet.library.group.Gist;
import stet.library.group.Grouping;
import stet.message.Progress;
import stet.text.Article;
import stet.text.Block;

/**
 * Grouping alone, beside {@link TfIdf}: {@code GroupingBench WARM FOLDER ROUNDS}. Both get the same articles, which are read;
 * the smaller folder WARM is grouped before. TF-IDF is given the threshold that is best for this folder, chosen with the
 * truth in hand. The last line, on standard output, has the seconds of both (medians of so many rounds, in turns), how well
 * they found the stories, and the seconds of the reading, as {@code key=value}.
 */
public final class GroupingBench {
    private final Language language = new Language();
    private final List<String> stories;
    private final List<Article> articles;
    private final double reading;
    private List<List<Integer>> groups = List.of();
    private List<List<Integer>> plain = List.of();
    private double threshold = 0.35;

    private GroupingBench(Path folder) throws IOException {
        List<Path> files = Folders.files(folder);
        stories = files.stream().map(f -> InventedFolder.story(f.getFileName().toString())).toList();
        long start = System.nanoTime();
        articles = files.parallelStream().map(GroupingBench::read).toList();
        reading = seconds(start);
    }

    private static Article read(Path file) {
        try {
            return new Intake().file(file);
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) throws IOException {
        GroupingBench warm = new GroupingBench(Path.of(args[0]));
        warm.own();
        warm.plain();
        GroupingBench bench = new GroupingBench(Path.of(args[1]));
        List<Double> own = new ArrayList<>();
        List<Double> plain = new ArrayList<>();
        for (int i = Integer.parseInt(args[2]); i > 0; i--) {
            own.add(bench.own());
            plain.add(bench.plain());
        }
        System.err.println(
                String.format(Locale.ROOT, "grouping %d articles: %s s; TF-IDF: %s s", bench.articles.size(), own,
                        plain));
        System.out.println(new Figures().put("reading", bench.reading).put("grouping", Figures.median(own))
                .put("tfidf", Figures.median(plain)).put("groupingBCubed", bench.bCubed(bench.groups))
                .put("tfidfBCubed", bench.bCubed(bench.plain)).put("threshold", bench.threshold));
    }

    /** Seconds that Stet takes. */
    private double own() {
        long start = System.nanoTime();
        groups = new Grouping(articles.parallelStream().map(Gist::of).toList(), language::encoder)
                .stories(Progress.SILENT);
        return seconds(start);
    }

    /** Seconds that TF-IDF takes with one threshold. */
    private double plain() {
        long start = System.nanoTime();
        TfIdf tfIdf = new TfIdf(articles.stream().map(GroupingBench::text).toList());
        tfIdf.groups(threshold);
        double took = seconds(start);
        threshold = IntStream.rangeClosed(2, 19).mapToObj(t -> t / 20.0)
                .max((a, b) -> Double.compare(bCubed(tfIdf.groups(a)), bCubed(tfIdf.groups(b)))).orElseThrow();
        plain = tfIdf.groups(threshold);
        return took;
    }

    private static String text(Article article) {
        return (article.story().isEmpty() ? article.blocks() : article.story()).stream().map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    private double bCubed(List<List<Integer>> grouped) {
        return BCubed.f1(grouped.stream().map(g -> g.stream().map(stories::get).toList()).toList());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
