package stet.library.group;

import java.util.Arrays;

/** Sums for the articles that were met, which costs no more than there were. For one thread. */
final class Scores {
    private final float[] sums;
    private final int[] met;
    private int size;

    Scores(int articles) {
        sums = new float[articles];
        met = new int[articles + 1];
    }

    /** Adds to the sums of some articles, to each its weight, which is above 0, times {@code times}. */
    void add(int[] articles, float[] weights, float times) {
        float[] all = sums;
        int[] list = met;
        int end = size;
        for (int k = 0; k < articles.length; k++) {
            int article = articles[k];
            float before = all[article];
            list[end] = article; // stays only where it is met for the first time
            end += before == 0 ? 1 : 0;
            all[article] = before + times * weights[k];
        }
        size = end;
    }

    /** The articles of the best sums above {@code least}, best first, of equals the first; then all is forgotten. */
    int[] best(int most, double least) {
        long[] heap = new long[Math.min(most, size)];
        int held = 0;
        for (int i = 0; i < size; i++) {
            int article = met[i];
            // sums are above 0, so that their bits stand in their order; of equal ones the first article is the greater
            long ranked = (long) Float.floatToRawIntBits(sums[article]) << Integer.SIZE | ~article & 0xffffffffL;
            if (sums[article] > least && held < heap.length) {
                heap[held] = ranked;
                rise(heap, held++);
            } else if (sums[article] > least && ranked > heap[0]) {
                heap[0] = ranked;
                sink(heap, held);
            }
            sums[article] = 0;
        }
        size = 0;
        Arrays.sort(heap, 0, held);
        int[] best = new int[held];
        for (int i = 0; i < held; i++) {
            best[held - 1 - i] = ~(int) heap[i];
        }
        return best;
    }

    /** The last of a heap whose first is the least goes where it belongs. */
    private static void rise(long[] heap, int last) {
        int at = last;
        for (int above = (at - 1) / 2; at > 0 && heap[at] < heap[above]; above = (at - 1) / 2) {
            swap(heap, at, above);
            at = above;
        }
    }

    private static void sink(long[] heap, int held) {
        int at = 0;
        for (int below = 1; below < held; below = 2 * at + 1) {
            below += below + 1 < held && heap[below + 1] < heap[below] ? 1 : 0;
            if (heap[at] <= heap[below]) {
                return;
            }
            swap(heap, at, below);
            at = below;
        }
    }

    private static void swap(long[] heap, int one, int other) {
        long kept = heap[one];
        heap[one] = heap[other];
        heap[other] = kept;
    }
}
