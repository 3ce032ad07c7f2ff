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

    /** The same two the other way round. */
    public TextPair swapped() {
        return new TextPair(rewrite, original);
    }

    /** Whether the names stand in their order, as they do in one of the two ways round. */
    boolean isInOrder() {
        return original.compareTo(rewrite) <= 0;
    }
}
