package stet.library;

import java.util.ArrayList;
import java.util.List;

/**
 * Orders a long list so that every beginning of it is a fair sample: what is seen first of a folder shows all its sites,
 * and what is left takes as long as it seems. Neighbours stay together in runs, as versions of a story often lie side by
 * side. (The van der Corput sequence, 1935)
 */
final class Sampled {
    private static final int RUN = 32;

    private Sampled() {
    }

    static <T> List<T> of(List<T> all) {
        int runs = (all.size() + RUN - 1) / RUN;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, runs - 1));
        List<T> sampled = new ArrayList<>(all.size());
        for (int i = 0; i < 1 << bits; i++) {
            int run = bits == 0 ? 0 : Integer.reverse(i) >>> Integer.SIZE - bits;
            if (run < runs) {
                sampled.addAll(all.subList(run * RUN, Math.min(all.size(), (run + 1) * RUN)));
            }
        }
        return sampled;
    }
}
