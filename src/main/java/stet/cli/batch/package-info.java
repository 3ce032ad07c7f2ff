/** Does many pieces of work in order, and after a kill goes on where it was. */
@NullMarked
package stet.cli.batch;

import org.jspecify.annotations.NullMarked;
