/** Lays every version of a story beside its original: what each made of each fact, and who rewrote whom. */
@NullMarked
package stet.compare.story;

import org.jspecify.annotations.NullMarked;
