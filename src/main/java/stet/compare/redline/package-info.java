/** Writes an original and its rewrite as one text, with what was put in and what was struck. */
@NullMarked
package stet.compare.redline;

import org.jspecify.annotations.NullMarked;
