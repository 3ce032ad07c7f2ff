/** Sets a page of markup as a PDF. */
@NullMarked
package stet.report.pdf;

import org.jspecify.annotations.NullMarked;
