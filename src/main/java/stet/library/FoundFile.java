package stet.library;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param name  as the folder names it, with forward slashes
 * @param path  where it is
 * @param stamp by which a change is told
 */
record FoundFile(String name, Path path, Stamp stamp) {
}
