/** Compares versions of a story: the engine's one door. */
@NullMarked
package stet.compare;

import org.jspecify.annotations.NullMarked;
