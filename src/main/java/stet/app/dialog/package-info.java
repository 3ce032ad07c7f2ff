/** Asks and tells in a sheet of its own. */
@NullMarked
package stet.app.dialog;

import org.jspecify.annotations.NullMarked;
