/** Reads what news agencies send: NITF, NewsML-G2 and ninjs, the standards of the IPTC. */
@NullMarked
package stet.intake.wire;

import org.jspecify.annotations.NullMarked;
