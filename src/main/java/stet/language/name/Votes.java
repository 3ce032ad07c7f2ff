package stet.language.name;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the first reading of an article took its words for, all places together (after Krishnan and Manning 2006, "An
 * Effective Two-Stage Model for Exploiting Non-Local Dependencies in Named Entity Recognition"): the features of the
 * second reading, in which a name that comes back in part is what it was in full.
 */
public final class Votes {
    private static final int KINDS = Kind.values().length;
    private static final int MANY = 3;
    private static final int MOST_FEATURES = 12;

    /** For each word: how often in no name, in a name of each kind; then how often in a longer name of each kind. */
    private final Map<Integer, int[]> words = new HashMap<>();
    private final Map<Integer, int[]> names = new HashMap<>();

    /** Counted over an article's lines and the labels that the first reading gave them. */
    public Votes(List<Line> lines, List<int[]> labels) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mode == Line.Mode.NORMAL) {
                count(lines.get(i), labels.get(i), 1);
            }
        }
    }

    private void count(Line line, int[] labels, int by) {
        for (int i = 0; i < labels.length; i++) {
            if (line.shape[i].isUpper()) {
                counts(words, line.fold[i])[slot(labels[i])] += by;
            }
        }
        for (Labels.Range name : Labels.names(labels)) {
            counts(names, key(line, name.start(), name.end()))[1 + name.kind().ordinal()] += by;
            for (int i = name.start(); name.end() - name.start() > 1 && i < name.end(); i++) {
                int base = 1 + KINDS + (i == name.end() - 1 ? KINDS : 0);
                counts(words, line.fold[i])[base + name.kind().ordinal()] += by;
            }
        }
    }

    private static int slot(int label) {
        return label == Labels.OUT ? 0 : 1 + Labels.kind(label);
    }

    private static int[] counts(Map<Integer, int[]> of, int key) {
        return of.computeIfAbsent(key, _ -> new int[1 + 3 * KINDS]);
    }

    private static int key(Line line, int start, int end) {
        int key = end - start;
        for (int i = start; i < end; i++) {
            key = Hash.mix(key, line.fold[i]);
        }
        return key;
    }

    /**
     * The features of every word of a line that may be a name, other words' arrays empty.
     *
     * @param labels what the first reading gave this line; its own vote does not count here
     */
    public int[][] features(Line line, int[] labels) {
        boolean own = line.mode == Line.Mode.NORMAL;
        if (own) {
            count(line, labels, -1);
        }
        int[][] features = new int[labels.length][];
        int[] exact = new int[labels.length];
        for (Labels.Range name : Labels.names(labels)) {
            int[] votes = names.get(key(line, name.start(), name.end()));
            int kind = votes == null ? KINDS : most(votes, 1, KINDS);
            for (int i = name.start(); kind < KINDS && i < name.end(); i++) {
                exact[i] = 1 + kind + KINDS * name.kind().ordinal();
            }
        }
        for (int i = 0; i < labels.length; i++) {
            features[i] = line.mayBeName(i) ? at(line, i, labels, exact[i]) : new int[0];
        }
        if (own) {
            count(line, labels, 1);
        }
        return features;
    }

    private int[] at(Line line, int i, int[] labels, int exact) {
        int mode = line.mode.ordinal() * 2 + (line.isCapitalPlace(i) ? 1 : 0);
        int here = vote(line, i);
        int longer = longer(line, i);
        int first = labels[i];
        int[] out = new int[MOST_FEATURES];
        int size = 0;
        if (here >= 0) {
            out[size++] = Hash.mix(2, here);
            out[size++] = Hash.mix(3, here, mode);
            out[size++] = Hash.mix(4, here, first);
        }
        if (longer >= 0) {
            out[size++] = Hash.mix(5, longer);
            out[size++] = Hash.mix(6, longer, mode);
            out[size++] = Hash.mix(7, longer, first);
            out[size++] = Hash.mix(8, here, longer);
        }
        if (exact > 0) {
            out[size++] = Hash.mix(10, exact, first);
        }
        for (int d = -1; d <= 1; d += 2) {
            int there = longer(line, i + d);
            if (there >= 0) {
                out[size++] = Hash.mix(12 + d, there, first);
                out[size++] = Hash.mix(15 + d, there, longer);
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** The kind that most other places of the word give it, with how many and how clearly. */
    private int vote(Line line, int i) {
        int[] votes = i < 0 || i >= line.size() ? null : words.get(line.fold[i]);
        if (votes == null || !line.shape[i].isUpper()) {
            return -1;
        }
        int all = Arrays.stream(votes, 0, 1 + KINDS).sum();
        int best = most(votes, 0, 1 + KINDS);
        return all <= 0 ? -1 : best * 16 + Math.min(all, MANY) * 2 + (votes[best] * 4 > all * 3 ? 1 : 0);
    }

    /** The kind of the longer names that the word stands in elsewhere, as their last word or not. */
    private int longer(Line line, int i) {
        int[] votes = i < 0 || i >= line.size() ? null : words.get(line.fold[i]);
        if (votes == null || !line.shape[i].isUpper()) {
            return -1;
        }
        int last = most(votes, 1 + 2 * KINDS, KINDS);
        int part = most(votes, 1 + KINDS, KINDS);
        return last == KINDS && part == KINDS ? -1 : last * 5 + part;
    }

    /** The slot with most votes, from 0; the number of slots where all are empty. */
    private static int most(int[] votes, int from, int slots) {
        int best = slots;
        int high = 0;
        for (int k = 0; k < slots; k++) {
            if (votes[from + k] > high) {
                high = votes[from + k];
                best = k;
            }
        }
        return best;
    }
}
