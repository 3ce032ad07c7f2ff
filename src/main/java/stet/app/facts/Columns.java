package stet.app.facts;

/**
 * Where the parts of a line stand, in pixels from its left edge.
 *
 * @param original left of the original's value
 * @param rewrite  left of the rewrite's
 * @param value    width of either
 * @param state    left of what became of it
 * @param about    width of that
 */
record Columns(double original, double rewrite, double value, double state, double about) {
    static final double ROW = 32;
    /** Room for the decision. */
    static final double ACTS = 124;
    private static final double GAP = 24;
    private static final double WIDEST = 430;

    static Columns of(double width) {
        double left = width < 900 ? 72 : 96;
        double about = 118;
        double value = Math.clamp((width - left - about - ACTS - 2 * GAP - 28) / 2, 80, WIDEST);
        return new Columns(left, left + value + GAP, value, left + 2 * (value + GAP), about);
    }
}
