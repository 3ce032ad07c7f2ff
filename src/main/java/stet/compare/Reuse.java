package stet.compare;

import org.jspecify.annotations.Nullable;
import stet.text.Place;

/**
 * How much of the rewrite's words comes from the original; the three shares sum to 1.
 *
 * @param verbatim   share of words in runs copied word for word
 * @param reworded   share of words in aligned sentences that are not verbatim
 * @param fresh      share of words that come from nowhere in the original
 * @param longestRun the longest copied run; null where no word is shared
 */
public record Reuse(double verbatim, double reworded, double fresh, @Nullable Run longestRun) {

    /**
     * A run of copied words.
     *
     * @param words    how many
     * @param original where in the original
     * @param rewrite  where in the rewrite
     */
    public record Run(int words, Place original, Place rewrite) {
    }
}
