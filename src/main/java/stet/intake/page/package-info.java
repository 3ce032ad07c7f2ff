/** Reads a page of HTML: its story, its furniture and what it states of itself. */
@NullMarked
package stet.intake.page;

import org.jspecify.annotations.NullMarked;
