/** Writes JSON piece by piece. */
@NullMarked
package stet.report.json;

import org.jspecify.annotations.NullMarked;
