/** Writes what is on show into a file of the reader's choice. */
@NullMarked
package stet.app.export;

import org.jspecify.annotations.NullMarked;
