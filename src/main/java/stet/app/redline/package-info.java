/** The pane that shows the rewrite with the original's values struck in. */
@NullMarked
package stet.app.redline;

import org.jspecify.annotations.NullMarked;
