/** Writes changes and stories as tables, a row a fact, for spreadsheets and statistics. */
@NullMarked
package stet.report.table;

import org.jspecify.annotations.NullMarked;
