/** The pane that lists stories and their versions. */
@NullMarked
package stet.app.library;

import org.jspecify.annotations.NullMarked;
