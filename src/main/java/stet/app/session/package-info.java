/** Holds what is open. */
@NullMarked
package stet.app.session;

import org.jspecify.annotations.NullMarked;
