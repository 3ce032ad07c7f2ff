/** Runs work off the window's thread. */
@NullMarked
package stet.app.task;

import org.jspecify.annotations.NullMarked;
