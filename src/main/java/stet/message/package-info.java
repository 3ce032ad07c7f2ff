/** What Stet says to people, and how it says how far it is. */
@NullMarked
package stet.message;

import org.jspecify.annotations.NullMarked;
