/** Reads the text layer of a PDF in the order in which a person reads the page. */
@NullMarked
package stet.intake.pdf;

import org.jspecify.annotations.NullMarked;
