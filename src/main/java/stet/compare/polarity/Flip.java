package stet.compare.polarity;

import stet.text.Place;

/**
 * A statement that one version denies and the other affirms.
 *
 * @param original where the original says so or denies it
 * @param rewrite  where the rewrite does
 * @param denied   whether the original denies it
 * @param sure     whether the very words are affirmed that the other denies
 */
public record Flip(Place original, Place rewrite, boolean denied, boolean sure) {
}
