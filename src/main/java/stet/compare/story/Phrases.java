package stet.compare.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import stet.text.Article;
import stet.text.Block;

/** The runs of three words of a text, each as a number; two texts share many only where one follows the other's words. */
final class Phrases {
    private static final int RUN = 3;
    private static final long FACTOR = 1_000_003;

    /** Rising, each once. */
    private final long[] runs;

    private Phrases(long[] runs) {
        this.runs = runs;
    }

    static Phrases of(Article article) {
        return new Phrases(article.story().stream().map(Block::text).map(Heat::words).flatMapToLong(Phrases::runs)
                .sorted().distinct().toArray());
    }

    private static LongStream runs(List<String> words) {
        return LongStream.rangeClosed(0, words.size() - RUN).map(i -> {
            long run = 0;
            for (String word : words.subList((int) i, (int) i + RUN)) {
                run = run * FACTOR + word.hashCode();
            }
            return run;
        });
    }

    int size() {
        return runs.length;
    }

    Phrases in(Phrases other) {
        return new Phrases(Arrays.stream(runs).filter(other::holds).toArray());
    }

    Phrases notIn(Phrases other) {
        return new Phrases(Arrays.stream(runs).filter(r -> !other.holds(r)).toArray());
    }

    /** How many runs both have. */
    int shared(Phrases other) {
        int shared = 0;
        int j = 0;
        for (long run : runs) {
            while (j < other.runs.length && other.runs[j] < run) {
                j++;
            }
            shared += j < other.runs.length && other.runs[j] == run ? 1 : 0;
        }
        return shared;
    }

    private boolean holds(long run) {
        return Arrays.binarySearch(runs, run) >= 0;
    }
}
