/** Unpacks archives member by member, and no more of them than an honest one holds. */
@NullMarked
package stet.intake.pack;

import org.jspecify.annotations.NullMarked;
