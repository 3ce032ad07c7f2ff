/** Finds the checkable facts of an article and gives each its normal value. */
@NullMarked
package stet.fact;

import org.jspecify.annotations.NullMarked;
