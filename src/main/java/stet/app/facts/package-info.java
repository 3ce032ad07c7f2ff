/** The pane that lists the facts of both versions without their prose. */
@NullMarked
package stet.app.facts;

import org.jspecify.annotations.NullMarked;
