/** Puts a file in its place whole or not at all. */
@NullMarked
package stet.report.file;

import org.jspecify.annotations.NullMarked;
