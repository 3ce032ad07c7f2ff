package stet.library;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import stet.language.Encoder;
import stet.language.Vectors;
import stet.text.Article;
import stet.text.Block;

/**
 * Groups articles into stories: terms find the candidates, rare terms and the meaning of the opening decide. Measured on
 * ECB+, where each topic holds two stories of the same kind.
 */
final class Grouping {
    /** What two openings of the same trade have in common by themselves. */
    private static final double USUAL_COSINE = 0.65;
    private static final double WEIGHT_OF_MEANING = 0.4;
    private static final double UNKNOWN = -0.04;
    private static final double ONE_STORY = 0.10;
    /** In a folder of a few articles the words of their common subject cannot be told from those of one story. */
    private static final double FEW_ARTICLES = 0.04;
    /** Articles whose days of publication are further apart need more in common. */
    private static final long DAYS_APART = 45;
    private static final double OTHER_DAYS = 0.1;
    private static final int OPENING_WORDS = 60;

    private final List<Article> articles;
    private final TermSpace space;
    private final Supplier<Encoder> encoder;
    private final Map<Integer, float[]> openings = new HashMap<>();

    Grouping(List<Article> articles, TermSpace space, Supplier<Encoder> encoder) {
        this.articles = articles;
        this.space = space;
        this.encoder = encoder;
    }

    /**
     * The stories as lists of articles, each rising, in the order of their first articles.
     *
     * @throws CancellationException where the thread is interrupted
     */
    List<List<Integer>> stories() {
        Neighbours neighbours = new Neighbours(space);
        LocalTerms local = new LocalTerms(space, neighbours);
        AverageLink link = new AverageLink(articles.size(), UNKNOWN, least(articles.size()));
        for (int i = 0; i < articles.size(); i++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            for (int j : neighbours.of(i)) {
                link.set(i, j, likeness(i, j, local.similarity(i, j)));
            }
        }
        return link.clusters();
    }

    private static double least(int articles) {
        return ONE_STORY + FEW_ARTICLES * Math.max(0, 1 - articles / Background.ARTICLES);
    }

    private double likeness(int article, int other, double terms) {
        double meaning = Vectors.dot(opening(article), opening(other)) - USUAL_COSINE;
        return terms + WEIGHT_OF_MEANING * meaning - (apart(article, other) ? OTHER_DAYS : 0);
    }

    private boolean apart(int article, int other) {
        LocalDate day = articles.get(article).metadata().published();
        LocalDate otherDay = articles.get(other).metadata().published();
        return day != null && otherDay != null && Math.abs(ChronoUnit.DAYS.between(day, otherDay)) > DAYS_APART;
    }

    private float[] opening(int article) {
        return openings.computeIfAbsent(article,
                a -> encoder.get().encode(List.of(openingWords(articles.get(a)))).getFirst().vector());
    }

    /** The headline and the first sentences, where news says what it is about. */
    private static String openingWords(Article article) {
        List<Block> story = article.story().isEmpty() ? article.blocks() : article.story();
        List<String> words = new ArrayList<>();
        for (Block block : story.subList(0, Math.min(3, story.size()))) {
            words.addAll(List.of(block.text().split(" ", OPENING_WORDS + 1)));
        }
        return words.stream().limit(OPENING_WORDS).collect(Collectors.joining(" "));
    }
}
