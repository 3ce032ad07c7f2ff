/** Looks for many regular expressions in a text at the cost of hardly one. */
@NullMarked
package stet.text.pattern;

import org.jspecify.annotations.NullMarked;
