package stet.compare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import stet.text.Article;

/**
 * What a list shows of an article without holding its text, as on a card of a catalogue.
 *
 * @param title     the headline, or what stands for it
 * @param published the day of publication; null where it is not told
 * @param credit    the source or copyright line; null where there is none
 * @param length    of the story, in UTF-16 code units
 */
public record Card(String title, @Nullable LocalDate published, @Nullable String credit, int length) {

    public static Card of(Article article) {
        return new Card(article.title(), article.metadata().published(), article.metadata().credit(),
                article.story().stream().mapToInt(b -> b.text().length()).sum());
    }
}
