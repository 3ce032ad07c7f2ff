package stet.app.desk;

/**
 * Where the columns of the desk stand, in pixels from its left edge. The ledger's values stand under the columns they
 * come from, so both panes ask here.
 *
 * @param margin left of the first column
 * @param column width of either column
 * @param width  of the desk
 * @param both   whether the columns stand side by side; else one is shown at a time, at the same place
 * @param type   size of the articles' text
 */
public record Measures(double margin, double column, double width, boolean both, double type) {
    public static final double GUTTER = 92;
    /** Size of the articles' text at zoom 1. */
    public static final double TYPE = 16.5;
    private static final double MARGIN = 48;
    /** No narrower, lest the bars of moved blocks find no room. */
    private static final double LEAST_MARGIN = 28;
    /** Right of the last column: outer margin 28, map 22, gap 12, thumb 6, edge 8. */
    private static final double RIGHT = 76;
    /** In ems: Source Serif sets 60 characters a line there in English, ragged right; one less in heavy prose. */
    private static final double NARROW = 30.3;
    /** Some 71 characters a line. */
    private static final double WIDE = 35.5;
    /** At zoom 1 the type may give way that much, so that the columns stay side by side. */
    private static final double LEAST_TYPE = 0.92;
    /** Under that width of a column, values of the ledger and their reasons do not stand side by side. */
    private static final double LEAST_VALUE = 360;
    private static final double NARROWEST = 160;

    /**
     * The measures of a desk that wide for text of that size, 1 being natural. In much room the text grows to its widest
     * measure, then the margins grow; in little the margins give way first, then the type a little, then one column.
     */
    public static Measures of(double width, double zoom) {
        double type = TYPE * zoom;
        double fitting = (width - LEAST_MARGIN - GUTTER - RIGHT) / 2 / NARROW;
        if (zoom == 1 && fitting < type && fitting >= type * LEAST_TYPE) {
            type = fitting;
        }
        boolean both = type <= fitting;
        double columns = both ? 2 : 1;
        double fixed = RIGHT + (both ? GUTTER : 0);
        double room = Math.max(NARROWEST, width - fixed - LEAST_MARGIN);
        double usual = (width - fixed - MARGIN) / columns;
        double least = Math.min(NARROW * type, room / columns);
        double column = Math.floor(Math.clamp(usual, least, Math.max(least, WIDE * type)));
        double spare = width - fixed - columns * column;
        return new Measures(Math.max(LEAST_MARGIN, Math.min(spare, MARGIN + Math.floor((spare - MARGIN) / 2))), column,
                width, both, type);
    }

    /**
     * The measures of a ledger that wide under the desk: under its columns where they stand side by side and are wide
     * enough for values, else in halves of its own.
     */
    public static Measures ledger(double width, double zoom) {
        Measures desk = of(width, zoom);
        if (desk.both && desk.column >= LEAST_VALUE) {
            return desk;
        }
        double margin = width < 900 ? 32 : MARGIN;
        double column = Math.floor(Math.clamp((width - margin - GUTTER - RIGHT) / 2, NARROWEST, WIDE * TYPE));
        double spare = Math.max(0, width - margin - GUTTER - RIGHT - 2 * column);
        return new Measures(margin + Math.floor(spare / 2), column, width, true, desk.type);
    }

    /** Whether text of that size stands in two columns in a desk that wide without giving way. */
    public static boolean isRoomy(double width, double zoom) {
        return width >= LEAST_MARGIN + GUTTER + RIGHT + 2 * NARROW * TYPE * zoom;
    }

    /** Left edge of the side's column. */
    public double left(Side side) {
        return side == Side.ORIGINAL || !both ? margin : margin + column + GUTTER;
    }

    /** The side whose column is nearer, where both stand. */
    public Side side(double x) {
        return x < right(Side.ORIGINAL) + GUTTER / 2 ? Side.ORIGINAL : Side.REWRITE;
    }

    public double right(Side side) {
        return left(side) + column;
    }

    /** Left edge of the map, which is 22 wide. */
    public double map() {
        return width - 48;
    }
}
