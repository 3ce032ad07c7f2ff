/** What is known about a language: where sentences end, what words mean, what is a name. */
@NullMarked
package stet.language;

import org.jspecify.annotations.NullMarked;
