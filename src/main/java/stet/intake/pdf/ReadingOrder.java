package stet.intake.pdf;

import java.text.Bidi;

/** Turns a line as it is drawn, from left to right, into the order in which it is read. */
final class ReadingOrder {

    private ReadingOrder() {
    }

    /** Whether its first letter is of a script that runs from right to left. */
    static boolean isRightToLeft(CharSequence text) {
        return text.codePoints().filter(Character::isLetter).limit(1).anyMatch(ReadingOrder::runsLeft);
    }

    static boolean runsLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
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
