/** Remembers what the reader decided, by the content of the texts, for good. */
@NullMarked
package stet.library.memory;

import org.jspecify.annotations.NullMarked;
