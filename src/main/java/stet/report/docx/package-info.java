/** Writes a document for a word processor, with tracked changes and comments (Office Open XML, ISO/IEC 29500-1). */
@NullMarked
package stet.report.docx;

import org.jspecify.annotations.NullMarked;
