/** The pane that lists every change once. */
@NullMarked
package stet.app.ledger;

import org.jspecify.annotations.NullMarked;
