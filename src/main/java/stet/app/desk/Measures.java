package stet.app.desk;

/**
 * Where the columns of the desk stand, in pixels from its left edge. The ledger's values stand under the columns they
 * come from, so both panes ask here.
 *
 * @param margin left of the original
 * @param column width of either column
 * @param width  of the desk
 */
public record Measures(double margin, double column, double width) {
    public static final double GUTTER = 92;
    private static final double MARGIN = 48;
    /** Right of the rewrite: outer margin 28, map 22, gap 12, thumb 6, edge 8. */
    private static final double RIGHT = 76;
    private static final double WIDEST = 560;
    private static final double NARROWEST = 160;
    /** Under this width the margins give way, so that the words keep theirs. */
    private static final double CRAMPED = 900;

    /** The measures of a desk that wide: text grows to 560, then the margins grow. */
    public static Measures of(double width) {
        double margin = width < CRAMPED ? 32 : MARGIN;
        double column = Math.clamp((width - margin - GUTTER - RIGHT) / 2, NARROWEST, WIDEST);
        double spare = Math.max(0, width - margin - GUTTER - RIGHT - 2 * column);
        return new Measures(margin + Math.floor(spare / 2), Math.floor(column), width);
    }

    public double left(Side side) {
        return side == Side.ORIGINAL ? margin : margin + column + GUTTER;
    }

    public double right(Side side) {
        return left(side) + column;
    }

    /** Left edge of the map, which is 22 wide. */
    public double map() {
        return width - 48;
    }
}
