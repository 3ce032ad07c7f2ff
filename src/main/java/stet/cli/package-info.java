/** Turns arguments into engine calls and exit codes. */
@NullMarked
package stet.cli;

import org.jspecify.annotations.NullMarked;
