package stet.language.name;

/** The best path through the labels of a sentence (Viterbi 1967), along legal steps only. */
public final class Viterbi {
    private static final int N = Labels.COUNT;
    /** For each label the labels that may stand before it. */
    private static final int[][] BEFORE = before();

    private Viterbi() {
    }

    private static int[][] before() {
        int[][] before = new int[N][];
        for (int label = 0; label < N; label++) {
            int next = label;
            before[label] = java.util.stream.IntStream.range(0, N).filter(l -> Labels.follows(l, next)).toArray();
        }
        return before;
    }

    /**
     * The labels with the highest sum of scores and steps.
     *
     * @param scores for each word, of each label
     * @param steps  of each label (row) to the next (column)
     */
    public static int[] best(float[][] scores, float[] steps) {
        int words = scores.length;
        int[] path = new int[words];
        if (words == 0) {
            return path;
        }
        float[] sums = new float[N];
        for (int label = 0; label < N; label++) {
            sums[label] = Labels.starts(label) ? scores[0][label] : Float.NEGATIVE_INFINITY;
        }
        byte[][] back = new byte[words][N];
        for (int i = 1; i < words; i++) {
            sums = step(sums, scores[i], steps, back[i]);
        }
        int last = Labels.OUT;
        for (int label = 0; label < N; label++) {
            last = Labels.ends(label) && sums[label] > sums[last] ? label : last;
        }
        for (int i = words - 1; i >= 0; i--) {
            path[i] = last;
            last = back[i][last];
        }
        return path;
    }

    private static float[] step(float[] sums, float[] scores, float[] steps, byte[] back) {
        float[] next = new float[N];
        for (int label = 0; label < N; label++) {
            float best = Float.NEGATIVE_INFINITY;
            for (int from : BEFORE[label]) {
                float sum = sums[from] + steps[from * N + label];
                if (sum > best) {
                    best = sum;
                    back[label] = (byte) from;
                }
            }
            next[label] = best + scores[label];
        }
        return next;
    }
}
