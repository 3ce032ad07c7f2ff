/** Starts the window and wires the panes. */
@NullMarked
package stet.app;

import org.jspecify.annotations.NullMarked;
