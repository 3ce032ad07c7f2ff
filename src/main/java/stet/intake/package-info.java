/** Turns a file, a drop or a paste of any supported format into an article, and tells the story from its furniture. */
@NullMarked
package stet.intake;

import org.jspecify.annotations.NullMarked;
