/** Reads plain and Markdown text from the bytes of any charset. */
@NullMarked
package stet.intake.writing;

import org.jspecify.annotations.NullMarked;
