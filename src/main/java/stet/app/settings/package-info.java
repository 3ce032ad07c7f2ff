/** What the reader likes, kept between starts. */
@NullMarked
package stet.app.settings;

import org.jspecify.annotations.NullMarked;
