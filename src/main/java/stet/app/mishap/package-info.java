/** Says what happened where something went wrong that nobody expected, and lets the reader go on. */
@NullMarked
package stet.app.mishap;

import org.jspecify.annotations.NullMarked;
