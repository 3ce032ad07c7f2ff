/** The story table: every fact across all versions of a story, and who rewrote whom. */
@NullMarked
package stet.app.story;

import org.jspecify.annotations.NullMarked;
