/** Finds which blocks, sentences and words of two articles carry the same content. */
@NullMarked
package stet.align;

import org.jspecify.annotations.NullMarked;
