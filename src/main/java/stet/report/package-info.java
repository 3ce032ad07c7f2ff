/** Writes a comparison or a story down, for people or for programs. */
@NullMarked
package stet.report;

import org.jspecify.annotations.NullMarked;
