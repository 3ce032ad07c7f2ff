/** Keeps the articles of an opened folder on disk, to be listed, searched and read again at once. */
@NullMarked
package stet.library.index;

import org.jspecify.annotations.NullMarked;
