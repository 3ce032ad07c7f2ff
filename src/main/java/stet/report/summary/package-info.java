/** What many comparisons say together: how often facts are altered, dropped and added, and how sure that is. */
@NullMarked
package stet.report.summary;

import org.jspecify.annotations.NullMarked;
