/** Reads feeds, RSS and Atom, as far as they carry articles and not only links to them. */
@NullMarked
package stet.intake.feed;

import org.jspecify.annotations.NullMarked;
