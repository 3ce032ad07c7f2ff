/** Cuts sentences into words, and tells the class and the dictionary form of each. */
@NullMarked
package stet.language.word;

import org.jspecify.annotations.NullMarked;
