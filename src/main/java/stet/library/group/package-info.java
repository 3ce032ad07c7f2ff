/** Finds which articles of a folder tell one story. */
@NullMarked
package stet.library.group;

import org.jspecify.annotations.NullMarked;
