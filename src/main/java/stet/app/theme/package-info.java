/** Colours, fonts and the mark of each meaning. */
@NullMarked
package stet.app.theme;

import org.jspecify.annotations.NullMarked;
