package stet.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts a page's fragments in reading order. A gutter that only few lines cross parts a page into columns; the lines
 * that cross it, such as a headline, part the columns into bands, which are read one below the other. What has no
 * gutter is read from top to bottom. The idea is that of the recursive X-Y cut (Nagy, Seth &amp; Viswanathan 1992),
 * with lines allowed to cross.
 */
final class Columns {
    private static final int LEAST_LINES = 3;
    private static final double LEAST_LETTERS = 14;
    private static final double CROSSING = 0.25;
    private static final int DEEPEST = 6;
    private static final int EDGES = 30;

    private Columns() {
    }

    /** The lines of a page, each whole within its column. */
    static List<Fragment> lines(List<Fragment> page) {
        List<Fragment> lines = new ArrayList<>();
        order(page, 0, lines);
        return lines;
    }

    private static void order(List<Fragment> region, int depth, List<Fragment> lines) {
        double gutter = depth < DEEPEST ? gutter(region) : Double.NaN;
        if (Double.isNaN(gutter)) {
            rows(region, lines);
            return;
        }
        List<Fragment> left = new ArrayList<>();
        List<Fragment> right = new ArrayList<>();
        for (Fragment fragment : down(region)) {
            if (fragment.right() <= gutter) {
                left.add(fragment);
            } else if (fragment.left() >= gutter) {
                right.add(fragment);
            } else {
                order(left, depth + 1, lines);
                order(right, depth + 1, lines);
                left.clear();
                right.clear();
                rows(List.of(fragment), lines);
            }
        }
        order(left, depth + 1, lines);
        order(right, depth + 1, lines);
    }

    /** Where few fragments are cut and most lie wholly on one side, with running text on both; NaN where nowhere. */
    private static double gutter(List<Fragment> region) {
        double best = Double.NaN;
        long fewest = Long.MAX_VALUE;
        double evenest = 0;
        for (double x : edges(region)) {
            List<Fragment> left = region.stream().filter(f -> f.right() <= x).toList();
            List<Fragment> right = region.stream().filter(f -> f.left() >= x).toList();
            long crossing = region.size() - left.size() - right.size();
            double even = Math.min(left.size(), right.size());
            boolean fair = isText(left) && isText(right) && crossing <= CROSSING * region.size();
            if (fair && (crossing < fewest || crossing == fewest && even > evenest)) {
                best = x;
                fewest = crossing;
                evenest = even;
            }
        }
        return best;
    }

    /** Where columns may begin: the left edges that most lines share. */
    private static List<Double> edges(List<Fragment> region) {
        Map<Double, Integer> shared = new TreeMap<>();
        region.forEach(f -> shared.merge(Math.floor(f.left()) - 1, 1, Integer::sum));
        return shared.entrySet().stream().filter(edge -> edge.getValue() >= LEAST_LINES)
                .sorted(Map.Entry.<Double, Integer>comparingByValue().reversed()).limit(EDGES).map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isText(List<Fragment> side) {
        return side.size() >= LEAST_LINES
                && side.stream().mapToInt(f -> f.text().length()).average().orElse(0) >= LEAST_LETTERS;
    }

    private static List<Fragment> down(List<Fragment> region) {
        return region.stream().sorted(Comparator.comparingDouble(Fragment::baseline).thenComparing(Fragment::left))
                .toList();
    }

    /** The fragments joined where they stand side by side. */
    private static void rows(List<Fragment> region, List<Fragment> lines) {
        List<Fragment> row = new ArrayList<>();
        for (Fragment fragment : down(region)) {
            if (!row.isEmpty() && !row.getFirst().isBeside(fragment)) {
                lines.add(joined(row));
                row.clear();
            }
            row.add(fragment);
        }
        if (!row.isEmpty()) {
            lines.add(joined(row));
        }
    }

    private static Fragment joined(List<Fragment> row) {
        return row.stream().sorted(Comparator.comparingDouble(Fragment::left)).reduce(Fragment::with).orElseThrow();
    }
}
