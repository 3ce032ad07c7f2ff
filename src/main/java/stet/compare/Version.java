package stet.compare;

import java.util.function.Supplier;
import stet.text.Article;

/**
 * One version of a story. It may stand for a text that is not held in memory, so that a list of very many costs little.
 *
 * @param path       as the folder names it, with forward slashes
 * @param card       what lists show of it
 * @param text       gives the article, each time anew where it is not held
 * @param similarity to the original, or to the story's fullest version where no original is known; 0 to 1
 */
public record Version(String path, Card card, Supplier<Article> text, double similarity) {

    /** A version whose text is held. */
    public Version(String path, Article article, double similarity) {
        this(path, Card.of(article), new Held(article), similarity);
    }

    /** The article; read from the index where it is not held, which may take milliseconds. */
    public Article article() {
        return text.get();
    }

    private record Held(Article article) implements Supplier<Article> {
        @Override
        public Article get() {
            return article;
        }
    }
}
