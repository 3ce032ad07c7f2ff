/** Reads the WordNet database: words, their senses and what binds these. */
@NullMarked
package stet.language.wordnet;

import org.jspecify.annotations.NullMarked;
