package stet.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses from a matrix of likenesses which pairs are linked. A pair must be likely in itself, near the best of its row
 * or of its column, and not far from the best of either: so a sentence may split in two or two may merge, but a weak
 * resemblance beside a strong one is dropped. The order of rows and columns does not matter.
 */
final class Pairing {
    private static final double LIKELY = 0.25;
    private static final double NEAR_BEST = 0.8;
    private static final double NOT_FAR = 0.4;

    private final double[][] likeness;
    private final double[] bestOfRow;
    private final double[] bestOfColumn;

    Pairing(double[][] likeness) {
        this.likeness = likeness;
        bestOfRow = new double[likeness.length];
        bestOfColumn = new double[likeness.length == 0 ? 0 : likeness[0].length];
        for (int o = 0; o < likeness.length; o++) {
            for (int r = 0; r < bestOfColumn.length; r++) {
                bestOfRow[o] = Math.max(bestOfRow[o], likeness[o][r]);
                bestOfColumn[r] = Math.max(bestOfColumn[r], likeness[o][r]);
            }
        }
    }

    /**
     * A linked pair.
     *
     * @param original row of the matrix
     * @param rewrite  column of the matrix
     * @param likeness from 0 to 1
     */
    record Edge(int original, int rewrite, double likeness) {
    }

    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        for (int o = 0; o < likeness.length; o++) {
            for (int r = 0; r < bestOfColumn.length; r++) {
                if (linked(o, r)) {
                    edges.add(new Edge(o, r, likeness[o][r]));
                }
            }
        }
        return edges;
    }

    private boolean linked(int o, int r) {
        double p = likeness[o][r];
        return p >= LIKELY && (p >= NEAR_BEST * bestOfRow[o] || p >= NEAR_BEST * bestOfColumn[r])
                && p >= NOT_FAR * bestOfRow[o] && p >= NOT_FAR * bestOfColumn[r];
    }
}
