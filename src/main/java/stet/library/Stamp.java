package stet.library;

/**
 * By what a changed file is told without reading it.
 *
 * @param size     in bytes
 * @param modified the time of the last change, in milliseconds since 1970
 */
record Stamp(long size, long modified) {
}
