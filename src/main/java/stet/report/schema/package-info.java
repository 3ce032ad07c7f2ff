/** Knows the JSON Schemas of what Stet writes for programs. */
@NullMarked
package stet.report.schema;

import org.jspecify.annotations.NullMarked;
