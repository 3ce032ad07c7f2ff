package stet.library.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stet.text.Article;
import stet.text.Block;

/**
 * What grouping looks at in an article, about a kilobyte of it.
 *
 * @param terms     its terms
 * @param opening   the headline and the first sentences, where news says what it is about
 * @param published the day of publication; null where it is not told
 */
public record Gist(TermCounts terms, String opening, @Nullable LocalDate published) {
    private static final int OPENING_WORDS = 60;
    private static final int OPENING_BLOCKS = 3;

    public static Gist of(Article article) {
        return new Gist(Terms.of(article), opening(article), article.metadata().published());
    }

    /** The same without its terms, which are most of it. */
    Gist withoutTerms() {
        return new Gist(TermCounts.NONE, opening, published);
    }

    private static String opening(Article article) {
        List<Block> story = article.story().isEmpty() ? article.blocks() : article.story();
        List<String> words = new ArrayList<>();
        for (Block block : story.subList(0, Math.min(OPENING_BLOCKS, story.size()))) {
            words.addAll(List.of(block.text().split(" ", OPENING_WORDS + 1)));
        }
        return words.stream().limit(OPENING_WORDS).collect(Collectors.joining(" "));
    }
}
