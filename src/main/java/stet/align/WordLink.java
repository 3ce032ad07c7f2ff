package stet.align;

import stet.text.Place;

/**
 * Words that stand in the same slot of the statement.
 *
 * @param original   where in the original
 * @param rewrite    where in the rewrite
 * @param similarity from 0 to 1; 1 for the same word
 */
public record WordLink(Place original, Place rewrite, double similarity) {
}
