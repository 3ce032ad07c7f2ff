/** Reads letters of electronic mail, and the pages that browsers save in their form. */
@NullMarked
package stet.intake.mail;

import org.jspecify.annotations.NullMarked;
