/** Reads articles that programs have gathered: JSON, JSON lines and CSV with a title, a text, a day and the like. */
@NullMarked
package stet.intake.scraped;

import org.jspecify.annotations.NullMarked;
