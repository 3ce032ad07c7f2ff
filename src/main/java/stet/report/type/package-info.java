/** Knows the typefaces that reports are set in. */
@NullMarked
package stet.report.type;

import org.jspecify.annotations.NullMarked;
