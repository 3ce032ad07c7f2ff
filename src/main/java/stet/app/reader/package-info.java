/** The two columns of a comparison and what joins them. */
@NullMarked
package stet.app.reader;

import org.jspecify.annotations.NullMarked;
