package stet.library;

import stet.compare.Story;
import stet.compare.Version;

/**
 * A version that fits what the reader looked for.
 *
 * @param story   that it is told in
 * @param version the one that fits
 */
public record Hit(Story story, Version version) {
}
