package stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import stet.align.Pairing.Edge;

/** Gathers linked pairs into groups: what is linked to the same partner belongs together. */
final class Groups {
    private Groups() {
    }

    /**
     * A connected group.
     *
     * @param original rising indices
     * @param rewrite  rising indices
     * @param likeness the mean over its pairs, 0 to 1
     */
    record Group(List<Integer> original, List<Integer> rewrite, double likeness) {
    }

    /** The connected groups, by their first original index. */
    static List<Group> of(List<Edge> edges) {
        Map<Integer, Integer> parent = new HashMap<>();
        edges.forEach(e -> parent.merge(root(parent, e.original()), root(parent, -1 - e.rewrite()), (_, n) -> n));
        Map<Integer, List<Edge>> byRoot = new HashMap<>();
        edges.forEach(e -> byRoot.computeIfAbsent(root(parent, e.original()), _ -> new ArrayList<>()).add(e));
        return byRoot.values().stream().map(Groups::group)
                .sorted(Comparator.comparing((Group g) -> g.original().getFirst())).toList();
    }

    private static int root(Map<Integer, Integer> parent, int at) {
        int up = parent.computeIfAbsent(at, k -> k);
        while (up != at) {
            at = up;
            up = parent.getOrDefault(at, at);
        }
        return at;
    }

    private static Group group(List<Edge> edges) {
        TreeSet<Integer> original = new TreeSet<>();
        TreeSet<Integer> rewrite = new TreeSet<>();
        edges.forEach(e -> {
            original.add(e.original());
            rewrite.add(e.rewrite());
        });
        double mean = edges.stream().mapToDouble(Edge::likeness).average().orElse(0);
        return new Group(List.copyOf(original), List.copyOf(rewrite), mean);
    }
}
