package stet.app.redline;

/**
 * Where the column and its notes stand, in pixels from the pane's left edge.
 *
 * @param left   of the column
 * @param column its width
 * @param notes  left of the notes
 * @param note   their width
 * @param bar    left of the scroll bar
 */
record Page(double left, double column, double notes, double note, double bar) {
    /** Some 68 letters of the text at its natural size. */
    private static final double WIDEST = 600;
    private static final double NOTE = 330;
    private static final double NARROW_NOTE = 190;
    private static final double RIGHT = 26;

    /**
     * The measures of a pane that wide with text of that size: first the margins give way, then the notes, then the column.
     */
    static Page of(double width, double zoom) {
        double room = width - RIGHT;
        double widest = WIDEST * zoom;
        double spare = room - widest - NOTE;
        if (spare >= 200) {
            double left = spare < 320 ? 88 : 88 + Math.floor((spare - 320) / 2);
            return new Page(left, widest, left + widest + 76, NOTE, width - 14);
        }
        double left = Math.clamp(spare / 2, 44, 88);
        double gap = Math.clamp(spare / 2, 32, 76);
        double note = Math.clamp(room - left - gap - widest, NARROW_NOTE, NOTE);
        double column = Math.max(200, Math.min(widest, room - left - gap - note - 8));
        return new Page(Math.floor(left), Math.floor(column), Math.floor(left + column + gap), note, width - 14);
    }
}
