/** Finds the times that a text states: dates, times of day, durations, ages and sets. */
@NullMarked
package stet.fact.time;

import org.jspecify.annotations.NullMarked;
