/** Says what Stet is, what it is made with, and under which licences. */
@NullMarked
package stet.app.about;

import org.jspecify.annotations.NullMarked;
