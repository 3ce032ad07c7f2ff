/** What an article is: immutable blocks, sentences and words with exact places. */
@NullMarked
package stet.text;

import org.jspecify.annotations.NullMarked;
