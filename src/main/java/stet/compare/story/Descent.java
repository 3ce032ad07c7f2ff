package stet.compare.story;

/**
 * Why a version is held to be made from another.
 *
 * @param source path of the version it was made from; the base's where nothing tells of another
 * @param errors how many of the source's alterations it has, too; 0 where the source is the base
 * @param of     how many alterations the source has
 * @param words  the share of the source's own wording that it has, too, from 0 to 1; 0 where the source is the base
 */
public record Descent(String source, int errors, int of, double words) {
}
