/** Tells what each piece of a draft is to its article: headline, byline, body or furniture. */
@NullMarked
package stet.intake.role;

import org.jspecify.annotations.NullMarked;
