/** Sets a comparison on paper, legible in black and white, and prints it. */
@NullMarked
package stet.app.print;

import org.jspecify.annotations.NullMarked;
