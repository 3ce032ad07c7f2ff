/** What every reader of a format hands on: the pieces of a source and what it states of itself. */
@NullMarked
package stet.intake.draft;

import org.jspecify.annotations.NullMarked;
