package stet.library.memory;

import stet.text.Article;
import stet.text.ContentKey;

/**
 * Two texts, named by their content.
 *
 * @param original the {@link ContentKey} of the one
 * @param rewrite  that of the other
 */
public record TextPair(String original, String rewrite) {

    public static TextPair of(Article original, Article rewrite) {
        return new TextPair(ContentKey.of(original), ContentKey.of(rewrite));
    }
}
