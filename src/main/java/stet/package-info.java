/** Tells the window from the command line. */
@NullMarked
package stet;

import org.jspecify.annotations.NullMarked;
