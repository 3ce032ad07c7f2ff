/** Finds the proper names of an article and says what they name. */
@NullMarked
package stet.language.name;

import org.jspecify.annotations.NullMarked;
