package stet.language.name;

import java.util.List;

/** The words of one sentence with all that is asked of them more than once. */
public final class Line {
    /** How the sentence is written: where capitals tell a name, and where they tell nothing. */
    enum Mode {
        NORMAL, CAPITALS, TITLE, LOWER
    }

    /** Words between two capitals of one name, and one. */
    private static final int REACH = 4;

    final String[] words;
    final String[] folds;
    final int[] fold;
    final int[] coarse;
    final int[] fine;
    final int[] known;
    final long[] phrase;
    final int[] pattern;
    final Shape[] shape;
    final Mode mode;
    private final boolean[] inReach;

    /** The words of a sentence, seen with what is known. */
    public Line(List<String> text, Gazetteer gazetteer, Clusters clusters) {
        int n = text.size();
        words = text.toArray(String[]::new);
        folds = new String[n];
        fold = new int[n];
        coarse = new int[n];
        fine = new int[n];
        pattern = new int[n];
        shape = new Shape[n];
        long[] wide = new long[n];
        for (int i = 0; i < n; i++) {
            folds[i] = Fold.of(words[i]);
            fold[i] = Hash.of(folds[i], 0, folds[i].length());
            wide[i] = Hash.wide(folds[i]);
            int place = clusters.find(fold[i]);
            coarse[i] = clusters.coarse(place);
            fine[i] = clusters.fine(place);
            pattern[i] = Shape.pattern(words[i]);
            shape[i] = Shape.of(words[i]);
        }
        known = gazetteer.single(wide);
        mode = mode();
        boolean[] open = new boolean[n];
        for (int i = 0; i < n; i++) {
            open[i] = shape[i].isUpper() || mode == Mode.LOWER && shape[i] == Shape.LOWER;
        }
        phrase = gazetteer.phrases(wide, open);
        inReach = reach(open);
    }

    /**
     * Where a name may be: at words written like one and at what may stand within it, a few words such as "of the"
     * between two of them, a number after one.
     */
    private boolean[] reach(boolean[] open) {
        boolean[] reach = open.clone();
        int last = -REACH - 1;
        for (int i = 0; i < open.length; i++) {
            if (open[i]) {
                for (int k = Math.max(0, last); i - last <= REACH && k < i; k++) {
                    reach[k] = true;
                }
                last = i;
            } else if (shape[i] == Shape.NUMBER && last == i - 1) {
                reach[i] = true;
            }
        }
        return reach;
    }

    /** Whether the word may be part of a name at all. */
    public boolean mayBeName(int i) {
        return inReach[i];
    }

    int size() {
        return words.length;
    }

    /** Whether a capital at the word tells nothing, since any word would have one there. */
    boolean isCapitalPlace(int i) {
        return i == 0 || shape[i - 1] == Shape.MARK && "\"“‘'`:.?!-–—(•*".indexOf(words[i - 1].charAt(0)) >= 0
                || shape[i - 1] == Shape.NUMBER && i == 1;
    }

    private Mode mode() {
        int capitals = 0;
        int capital = 0;
        int lower = 0;
        int commonCapital = 0;
        int commonLower = 0;
        for (int i = 0; i < words.length; i++) {
            boolean isLong = words[i].length() > 3;
            boolean common = Known.COMMON.in(known[i]);
            capitals += shape[i] == Shape.CAPITALS ? 1 : 0;
            capital += shape[i] == Shape.CAPITAL || shape[i] == Shape.MIXED ? 1 : 0;
            lower += shape[i] == Shape.LOWER ? 1 : 0;
            commonCapital += isLong && common && i > 0 && shape[i] == Shape.CAPITAL ? 1 : 0;
            commonLower += isLong && shape[i] == Shape.LOWER ? 1 : 0;
        }
        if (capitals >= 2 && capitals > 4 * lower && capitals > capital) {
            return Mode.CAPITALS;
        }
        if (lower > 3 && capitals + capital == 0) {
            return Mode.LOWER;
        }
        return commonCapital >= 2 && commonLower <= commonCapital / 3 ? Mode.TITLE : Mode.NORMAL;
    }
}
