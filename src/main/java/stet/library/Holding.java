package stet.library;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.compare.Card;
import stet.text.Article;
import stet.text.ContentKey;

/**
 * What the library keeps of an article when its text is put away again.
 *
 * @param name as the folder names it, that of a member included
 * @param key  the {@link ContentKey} of its text
 * @param card what lists show of it
 * @param link where it says that it stands on the web; null where it does not
 * @param line where the page says that its text comes from
 */
record Holding(String name, String key, Card card, @Nullable String link, Optional<SourceLine> line) {

    static Holding of(String name, Article article) {
        return new Holding(name, ContentKey.of(article), Card.of(article), article.metadata().filing().link(),
                SourceLine.of(article));
    }
}
