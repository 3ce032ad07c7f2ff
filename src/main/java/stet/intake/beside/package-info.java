/** Knows what lies beside articles without being one. */
@NullMarked
package stet.intake.beside;

import org.jspecify.annotations.NullMarked;
