package stet.library.group;

import java.util.Comparator;
import java.util.PriorityQueue;

/** Sums for the articles that were met, which costs no more than there were. For one thread. */
final class Scores {
    private final float[] sums;
    private final int[] met;
    private int size;

    Scores(int articles) {
        sums = new float[articles];
        met = new int[articles];
    }

    /** @param more above 0 */
    void add(int article, float more) {
        if (sums[article] == 0) {
            met[size++] = article;
        }
        sums[article] += more;
    }

    /** The articles of the best sums above {@code least}, best first, of equals the first; then all is forgotten. */
    int[] best(int most, double least) {
        Comparator<Integer> worstFirst = Comparator.comparingDouble((Integer a) -> sums[a])
                .thenComparing(Comparator.reverseOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(worstFirst);
        for (int i = 0; i < size; i++) {
            if (sums[met[i]] > least) {
                offer(met[i], best, most);
            }
        }
        int[] ranked = new int[best.size()];
        for (int i = ranked.length - 1; i >= 0; i--) {
            ranked[i] = best.remove();
        }
        for (int i = 0; i < size; i++) {
            sums[met[i]] = 0;
        }
        size = 0;
        return ranked;
    }

    private void offer(int article, PriorityQueue<Integer> best, int most) {
        if (best.size() < most) {
            best.add(article);
        } else if (sums[article] > sums[best.element()]
                || sums[article] == sums[best.element()] && article < best.element()) {
            best.remove();
            best.add(article);
        }
    }
}
