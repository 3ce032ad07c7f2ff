package stet.bench;

import java.util.Locale;

/**
 * CollateX over the pairs that {@link PairsBench} compares: {@code CollationBench PAIRS}. The last line, on standard output,
 * has pairs a second on one core, when warm, as {@code key=value}.
 */
public final class CollationBench {
    private static int nodes;

    private CollationBench() {
    }

    public static void main(String[] args) {
        int pairs = Integer.parseInt(args[0]);
        collate(InventedPair.WARM_SEED, InventedPair.WARM);
        double seconds = collate(InventedPair.SEED, pairs);
        System.err
                .println(String.format(Locale.ROOT, "CollateX: %d pairs in %.1f s (%d nodes)", pairs, seconds, nodes));
        System.out.println(new Figures().put("pairs", pairs / seconds));
    }

    /** Seconds, without those in which the texts are made up. */
    private static double collate(long seed, int pairs) {
        long took = 0;
        for (int i = 0; i < pairs; i++) {
            InventedPair pair = InventedPair.of(seed + i);
            long start = System.nanoTime();
            for (var _ : Collation.of(pair.original(), pair.rewrite()).vertices()) {
                nodes++;
            }
            took += System.nanoTime() - start;
        }
        return took / 1e9;
    }
}
