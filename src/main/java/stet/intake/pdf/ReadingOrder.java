package stet.intake.pdf;

import java.text.Bidi;

/** Turns a line as it is drawn, from left to right, into the order in which it is read. */
final class ReadingOrder {

    private ReadingOrder() {
    }

    /** The line itself where nothing in it runs from right to left. */
    static String logical(String visual) {
        char[] letters = visual.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            return visual;
        }
        Bidi bidi = new Bidi(visual, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        Integer[] runs = new Integer[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        StringBuilder logical = new StringBuilder();
        for (int run : runs) {
            StringBuilder part = new StringBuilder(visual.substring(bidi.getRunStart(run), bidi.getRunLimit(run)));
            logical.append((bidi.getRunLevel(run) & 1) == 1 ? part.reverse() : part);
        }
        return logical.toString();
    }
}
