/** Reads electronic books. */
@NullMarked
package stet.intake.book;

import org.jspecify.annotations.NullMarked;
