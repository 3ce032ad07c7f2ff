/** What a report is about: a comparison, what its reader said of it, and the order in which it is told. */
@NullMarked
package stet.report.subject;

import org.jspecify.annotations.NullMarked;
