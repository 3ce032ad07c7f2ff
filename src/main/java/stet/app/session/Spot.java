package stet.app.session;

/**
 * Where somebody reads, whatever the width of the column and the size of the text.
 *
 * @param block the block that stands at a third of the height, in the longer of the texts
 * @param share how far down in it, from 0 to 1
 */
public record Spot(int block, double share) {
}
