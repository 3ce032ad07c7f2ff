package stet.language.name;

import java.util.Arrays;

/**
 * The features of each word of a line, as hashes: the word and its neighbours, how they are written, their beginnings
 * and ends, clusters, the gazetteer and the article's evidence.
 */
public final class Features {
    private static final int NEAR = 2;
    private static final int AFFIX = 4;
    private static final int EDGE = 7;

    private final Line line;
    private final Evidence evidence;
    private int[] out = new int[160];
    private int size;

    public Features(Line line, Evidence evidence) {
        this.line = line;
        this.evidence = evidence;
    }

    /** The features of the word at a place, in a fresh array. */
    public int[] at(int i) {
        gather(i);
        return Arrays.copyOf(out, size);
    }

    /** Adds up the weights of the features of the word at a place. */
    void score(int i, Weights weights, float[] scores) {
        gather(i);
        weights.add(out, size, scores);
    }

    private void gather(int i) {
        size = 0;
        int mode = line.mode.ordinal();
        add(1, mode);
        words(i);
        shapes(i, mode);
        affixes(i);
        clusters(i);
        for (int d = -1; d <= 1; d++) {
            known(i, d);
        }
        evidence(i, mode);
    }

    private void words(int i) {
        for (int d = -NEAR; d <= NEAR; d++) {
            add(10 + d, word(i + d));
        }
        add(13, word(i), Hash.of(line.words[i], 0, line.words[i].length()));
        add(14, word(i - 1), word(i));
        add(15, word(i), word(i + 1));
        add(16, word(i - 1), word(i + 1));
        add(17, word(i - 2), word(i - 1));
        add(18, word(i + 1), word(i + 2));
        add(19, word(i - 1), shape(i));
        add(20, word(i + 1), shape(i));
    }

    private void shapes(int i, int mode) {
        int start = i == 0 ? 1 : line.isCapitalPlace(i) ? 2 : 3;
        int here = Hash.mix(shape(i), mode);
        add(30, here);
        add(31, here, start);
        add(32, line.pattern[i], mode);
        add(33, shape(i - 1), here);
        add(34, here, shape(i + 1));
        add(35, Hash.mix(shape(i - 1), here), shape(i + 1));
        add(36, Hash.mix(shape(i - 2), shape(i - 1)), here);
        add(37, Hash.mix(shape(i + 2), shape(i + 1)), here);
        add(38, Hash.mix(here, start), line.known[i] & Known.COMMON.bit());
        add(39, Math.min(line.words[i].length(), 6), here);
        add(40, Math.min(line.size(), 8), here);
    }

    private void affixes(int i) {
        String fold = line.folds[i];
        int upper = line.shape[i].isUpper() ? 1 : 0;
        for (int n = 1; n <= AFFIX && n < fold.length(); n++) {
            add(50 + n, Hash.of(fold, 0, n), upper);
            add(55 + n, Hash.of(fold, fold.length() - n, fold.length()), upper);
        }
        add(60, suffix(i - 1), upper);
        add(61, suffix(i + 1), upper);
    }

    private int suffix(int i) {
        if (i < 0 || i >= line.size()) {
            return EDGE;
        }
        String fold = line.folds[i];
        return Hash.of(fold, Math.max(0, fold.length() - 3), fold.length());
    }

    private void clusters(int i) {
        for (int d = -NEAR; d <= NEAR; d++) {
            add(70 + d, coarse(i + d));
            add(75 + d, fine(i + d));
        }
        add(78, coarse(i - 1), coarse(i));
        add(79, coarse(i), coarse(i + 1));
        add(80, coarse(i - 1), coarse(i + 1));
        add(81, coarse(i - 1), shape(i));
        add(82, coarse(i + 1), shape(i));
        add(83, coarse(i), shape(i));
        add(84, Hash.mix(fine(i - 1), shape(i)), shape(i + 1));
    }

    private void known(int i, int d) {
        int at = i + d;
        if (at < 0 || at >= line.size()) {
            return;
        }
        int template = 100 + 20 * (d + 1);
        long phrase = line.phrase[at];
        add(template, (int) (phrase ^ phrase >>> 32), shape(i));
        add(template + 1, line.known[at], shape(at));
        for (Known kind : Known.ALL) {
            int position = Gazetteer.position(phrase, kind);
            if (position > 0) {
                add(template + 2, kind.ordinal(), position);
                if (d == 0) {
                    add(template + 3, Hash.mix(kind.ordinal(), position), shape(at) * 4 + line.mode.ordinal());
                    add(template + 4, Hash.mix(kind.ordinal(), position), coarse(i - 1));
                    add(template + 5, Hash.mix(kind.ordinal(), position), coarse(i + 1));
                }
            }
        }
        if (d < 1 && at + 1 < line.size()) {
            add(template + 6, line.known[at], line.known[at + 1]);
        }
    }

    private void evidence(int i, int mode) {
        if (!line.shape[i].isUpper()) {
            return;
        }
        int bits = evidence.of(line.fold[i]);
        add(170, bits, mode);
        for (int k = 0; k < Evidence.KINDS; k++) {
            if ((bits >>> k & 1) != 0) {
                add(171, k, mode);
                add(172, Hash.mix(k, mode), line.isCapitalPlace(i) ? 1 : 0);
                add(173, k, line.known[i] & Known.COMMON.bit());
            }
        }
        add(174, bits & (Evidence.LOWER | Evidence.CAPITAL), Hash.mix(mode, line.isCapitalPlace(i) ? 1 : 0));
        for (int d = -1; d <= 1; d += 2) {
            if (i + d >= 0 && i + d < line.size()) {
                add(176 + d, evidence.of(line.fold[i + d]), mode);
            }
        }
    }

    private int word(int i) {
        return i < 0 || i >= line.size() ? EDGE : line.fold[i];
    }

    private int shape(int i) {
        return i < 0 || i >= line.size() ? -1 : line.shape[i].ordinal();
    }

    private int coarse(int i) {
        return i < 0 || i >= line.size() ? -1 : line.coarse[i];
    }

    private int fine(int i) {
        return i < 0 || i >= line.size() ? -1 : line.fine[i];
    }

    private void add(int template, int value) {
        if (size == out.length) {
            out = Arrays.copyOf(out, size * 2);
        }
        out[size++] = Hash.mix(template, value);
    }

    private void add(int template, int a, int b) {
        add(template, Hash.mix(a, b));
    }
}
