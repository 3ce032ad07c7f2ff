/** Writes a comparison as a TEI P5 document with a critical apparatus. */
@NullMarked
package stet.report.tei;

import org.jspecify.annotations.NullMarked;
