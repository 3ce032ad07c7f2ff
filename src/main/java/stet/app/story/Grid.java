package stet.app.story;

/**
 * Where the columns of the table stand, in pixels from its left edge. The first two, the type and what the base says,
 * stay; the others move under them.
 *
 * @param width   of the table
 * @param columns how many there are beside the base
 * @param offset  how far they have moved to the left
 */
record Grid(double width, int columns, double offset) {
    static final double ROW = 40;
    private static final double ROOMY = 1000;
    private static final double NARROWEST = 172;
    private static final double WIDEST = 232;
    private static final double RIGHT = 24;

    /** The same with the nearest offset that leaves no gap. */
    Grid to(double wanted) {
        return new Grid(width, columns, Math.clamp(wanted, 0, most()));
    }

    /** The same, moved no further than it takes to show that column whole. */
    Grid showing(int column) {
        double left = column * column();
        return column < 0 ? this : to(Math.clamp(offset, Math.min(left, left + column() - room()), left));
    }

    double type() {
        return width < ROOMY ? 24 : 48;
    }

    double base() {
        return width < ROOMY ? 108 : 168;
    }

    double baseWidth() {
        return frozen() - base() - 28;
    }

    /** Where the columns that move begin. */
    double frozen() {
        return width < ROOMY ? 308 : 392;
    }

    /** Width of a column. */
    double column() {
        return columns == 0 ? WIDEST : Math.clamp(Math.floor(room() / columns), NARROWEST, WIDEST);
    }

    /** Left edge of a column. */
    double x(int column) {
        return column < 0 ? base() : frozen() + column * column() - offset;
    }

    /** How wide the moving columns are shown. */
    double room() {
        return Math.max(NARROWEST, width - frozen() - RIGHT);
    }

    /** The greatest offset. */
    double most() {
        return Math.max(0, columns * column() - room());
    }

    /** The first column of which something shows. */
    int first() {
        return Math.clamp((int) (offset / column()), 0, Math.max(0, columns - 1));
    }

    /** The column after the last of which something shows. */
    int end() {
        return Math.clamp((int) Math.ceil((offset + room() + RIGHT) / column()), 0, columns);
    }
}
