/** Knows a folder as stories and versions, and remembers what the reader decided. */
@NullMarked
package stet.library;

import org.jspecify.annotations.NullMarked;
