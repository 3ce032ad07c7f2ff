/** Writes a comparison as W3C Web Annotations on both articles. */
@NullMarked
package stet.report.annotation;

import org.jspecify.annotations.NullMarked;
