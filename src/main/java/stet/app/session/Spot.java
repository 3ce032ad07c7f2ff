package stet.app.session;

/**
 * Where somebody reads, whatever the view, the width of the column and the size of the text.
 *
 * @param block the rewrite's block that is being read, by number
 * @param share how far down in it, from 0 to 1
 */
public record Spot(int block, double share) {
}
