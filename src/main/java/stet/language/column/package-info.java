/** Reads columns of numbers, each in one go. */
@NullMarked
package stet.language.column;

import org.jspecify.annotations.NullMarked;
