package stet.library.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which items hang together by links: disjoint sets with path halving (Tarjan &amp; van Leeuwen 1984). */
final class Components {
    private final int[] parent;

    Components(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    void link(int item, int other) {
        int a = root(item);
        int b = root(other);
        parent[Math.max(a, b)] = Math.min(a, b); // the first item stands for the set
    }

    /** The first item of the set that holds this one. */
    int root(int item) {
        int at = item;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The sets of these items, each in the given order, by their first items. */
    List<List<Integer>> sets(List<Integer> items) {
        Map<Integer, List<Integer>> sets = new HashMap<>();
        items.forEach(i -> sets.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(i));
        return sets.values().stream().sorted(Comparator.comparing(List::getFirst)).toList();
    }
}
