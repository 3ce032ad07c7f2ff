/** Finds the amounts that a text states: numbers, ordinals, percentages, money and measures. */
@NullMarked
package stet.fact.quantity;

import org.jspecify.annotations.NullMarked;
