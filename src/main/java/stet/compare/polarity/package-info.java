/** Tells whether a statement that both versions make is affirmed by the one and denied by the other. */
@NullMarked
package stet.compare.polarity;

import org.jspecify.annotations.NullMarked;
