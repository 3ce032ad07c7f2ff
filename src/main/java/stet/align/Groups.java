package stet.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import stet.align.Pairing.Edge;

/** Gathers linked pairs into groups: what is linked to the same partner belongs together. */
final class Groups {
    /** Of equals that of the earlier sentences, whichever side they stand on. */
    private static final Comparator<Edge> STRONGEST_FIRST = Comparator.comparingDouble(Edge::likeness).reversed()
            .thenComparingInt(e -> e.original() + e.rewrite())
            .thenComparingInt(e -> Math.min(e.original(), e.rewrite()));

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

    /** Tells which two never stand in one group. */
    @FunctionalInterface
    interface Apart {
        boolean are(int original, int rewrite);
    }

    /**
     * The connected groups, by their first original index. Where a group would hold two that are apart, its weakest links
     * give way.
     */
    static List<Group> of(List<Edge> edges, Apart apart) {
        return connected(edges).stream()
                .flatMap(whole -> holds(whole, apart) ? torn(whole, apart).stream() : Stream.of(whole))
                .map(Groups::group).sorted(Comparator.comparing((Group g) -> g.original().getFirst())).toList();
    }

    private static boolean holds(List<Edge> connected, Apart apart) {
        Group g = group(connected);
        return g.original().stream().anyMatch(o -> g.rewrite().stream().anyMatch(r -> apart.are(o, r)));
    }

    /** What is connected by the links that, the strongest first, bring no two together that are apart. */
    private static Collection<List<Edge>> torn(List<Edge> connected, Apart apart) {
        List<Edge> kept = new ArrayList<>();
        for (Edge e : connected.stream().sorted(STRONGEST_FIRST).toList()) {
            kept.add(e);
            if (connected(kept).stream().anyMatch(c -> holds(c, apart))) {
                kept.removeLast();
            }
        }
        return connected(kept);
    }

    private static Collection<List<Edge>> connected(List<Edge> edges) {
        Map<Integer, Integer> parent = new HashMap<>();
        edges.forEach(e -> parent.merge(root(parent, e.original()), root(parent, -1 - e.rewrite()), (_, n) -> n));
        Map<Integer, List<Edge>> byRoot = new HashMap<>();
        edges.forEach(e -> byRoot.computeIfAbsent(root(parent, e.original()), _ -> new ArrayList<>()).add(e));
        return byRoot.values();
    }

    /**
     * The edges as groups in which every pair is linked: a connected group where it is that already, else stars of one
     * index and the partners that have no other, and pairs. By their first original index, then the first of the rewrite.
     */
    static List<Group> exact(List<Edge> edges) {
        Map<Integer, List<Edge>> ofOriginal = new HashMap<>();
        Map<Integer, List<Edge>> ofRewrite = new HashMap<>();
        edges.forEach(e -> {
            ofOriginal.computeIfAbsent(e.original(), _ -> new ArrayList<>()).add(e);
            ofRewrite.computeIfAbsent(e.rewrite(), _ -> new ArrayList<>()).add(e);
        });
        List<Group> exact = new ArrayList<>();
        for (List<Edge> connected : connected(edges)) {
            Group whole = group(connected);
            if (whole.original().size() * whole.rewrite().size() == connected.size()) {
                exact.add(whole);
            } else {
                exact.addAll(stars(connected, ofOriginal, ofRewrite));
            }
        }
        exact.sort(Comparator.comparing((Group g) -> g.original().getFirst())
                .thenComparing(g -> g.rewrite().getFirst()));
        return exact;
    }

    private static List<Group> stars(List<Edge> edges, Map<Integer, List<Edge>> ofOriginal,
            Map<Integer, List<Edge>> ofRewrite) {
        Map<Integer, List<Edge>> stars = new HashMap<>();
        List<Group> groups = new ArrayList<>();
        for (Edge e : edges) {
            boolean lastHere = ofRewrite.getOrDefault(e.rewrite(), List.of()).size() == 1;
            boolean lastThere = ofOriginal.getOrDefault(e.original(), List.of()).size() == 1;
            if (lastHere || lastThere) {
                stars.computeIfAbsent(lastHere ? e.original() : -1 - e.rewrite(), _ -> new ArrayList<>()).add(e);
            } else {
                groups.add(group(List.of(e)));
            }
        }
        stars.values().forEach(star -> groups.add(group(star)));
        return groups;
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
