package stet.library.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Agglomerative clustering by average link (UPGMA; Sokal &amp; Michener 1958) over a sparse graph: joins the two
 * clusters whose members are most alike on average, until no average reaches the least. Two clusters stay apart as well
 * where they are far less alike than each is in itself: what tells two stories of one kind in a folder of little else.
 * O(E log E) for E known pairs.
 */
final class AverageLink {
    /** So much of their own likeness two clusters must have to each other. */
    private static final double CONTRAST = 0.33;

    private final double unknown;
    private final double least;
    private final List<List<Integer>> members = new ArrayList<>();
    /** Per cluster, for each other cluster, the sum over known pairs of likeness less {@code unknown}. */
    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    /** Per cluster the sum of the likenesses of the pairs within it. */
    private final List<Double> within = new ArrayList<>();
    private final PriorityQueue<Pair> queue = new PriorityQueue<>(Comparator.comparingDouble((Pair p) -> -p.average)
            .thenComparingInt(Pair::first).thenComparingInt(Pair::second));

    private record Pair(int first, int second, double average) {
    }

    /**
     * @param unknown the likeness of pairs that are not given
     * @param least   the average from which clusters are joined
     */
    AverageLink(int size, double unknown, double least) {
        this.unknown = unknown;
        this.least = least;
        for (int i = 0; i < size; i++) {
            members.add(List.of(i));
            sums.add(new TreeMap<>());
            within.add(0.0);
        }
    }

    /** Says how alike two items are. */
    void set(int item, int other, double likeness) {
        sums.get(item).put(other, likeness - unknown);
        sums.get(other).put(item, likeness - unknown);
    }

    /** The clusters, each rising, in the order of their first items. */
    List<List<Integer>> clusters() {
        for (int i = 0; i < sums.size(); i++) {
            int from = i;
            sums.get(i).keySet().stream().filter(j -> j > from).forEach(j -> offer(from, j));
        }
        for (Pair best = queue.poll(); best != null; best = queue.poll()) {
            // a pair whose cluster has been joined since is stale: joined clusters get new numbers
            if (!members.get(best.first).isEmpty() && !members.get(best.second).isEmpty()) {
                join(best.first, best.second);
            }
        }
        return members.stream().filter(m -> !m.isEmpty()).sorted(Comparator.comparing(List::getFirst)).toList();
    }

    private void join(int first, int second) {
        within.add(within.get(first) + within.get(second) + between(first, second));
        List<Integer> all = new ArrayList<>(members.get(first));
        all.addAll(members.get(second));
        all.sort(Comparator.naturalOrder());
        Map<Integer, Double> both = new TreeMap<>(sums.get(first));
        sums.get(second).forEach((other, sum) -> both.merge(other, sum, Double::sum));
        both.remove(first);
        both.remove(second);
        members.set(first, List.of());
        members.set(second, List.of());
        int joined = members.size();
        members.add(all);
        sums.add(both);
        both.forEach((other, sum) -> {
            sums.get(other).remove(first);
            sums.get(other).remove(second);
            sums.get(other).put(joined, sum);
            offer(other, joined);
        });
    }

    private void offer(int first, int second) {
        double average = between(first, second) / ((double) members.get(first).size() * members.get(second).size());
        if (average >= least && average >= CONTRAST * Math.sqrt(cohesion(first) * cohesion(second))) {
            queue.add(new Pair(first, second, average));
        }
    }

    /** The sum of the likenesses between two clusters. */
    private double between(int first, int second) {
        return sums.get(first).getOrDefault(second, 0.0)
                + unknown * members.get(first).size() * members.get(second).size();
    }

    /** The mean likeness within a cluster; 0 of one item, which may join anything. */
    private double cohesion(int cluster) {
        double size = members.get(cluster).size();
        return size < 2 ? 0 : Math.max(0, within.get(cluster) / (size * (size - 1) / 2));
    }
}
