package stet.library;

/**
 * A file that could not be read.
 *
 * @param path  as the folder names it
 * @param error one sentence for a person
 */
public record Unreadable(String path, String error) {
}
