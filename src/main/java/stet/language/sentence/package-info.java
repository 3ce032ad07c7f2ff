/** Where sentences end. */
@NullMarked
package stet.language.sentence;

import org.jspecify.annotations.NullMarked;
