/** Reads the documents of word processors: their accepted text, or the one before its tracked changes. */
@NullMarked
package stet.intake.office;

import org.jspecify.annotations.NullMarked;
