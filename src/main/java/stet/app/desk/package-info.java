/** The measures and marks that the panes of the reading desk share. */
@NullMarked
package stet.app.desk;

import org.jspecify.annotations.NullMarked;
