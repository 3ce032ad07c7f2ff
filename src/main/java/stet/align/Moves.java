package stet.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import stet.align.Groups.Group;

/** Tells which groups stand out of the order of the others. */
final class Moves {
    private Moves() {
    }

    /**
     * The places, in the list, of the groups that keep their order: the longest chain that rises in the rewrite too, so
     * that the least counts as moved. The groups come by their first original index.
     *
     * @param weights of each group; where they tell groups apart, swapping the sides changes nothing
     */
    static Set<Integer> inOrder(List<Group> groups, ToLongFunction<Group> weights) {
        int n = groups.size();
        long[] weight = new long[n];
        int[] before = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            before[i] = -1;
            for (int k = 0; k < i; k++) {
                if (at(groups, k) < at(groups, i) && weight[k] > (before[i] < 0 ? 0 : weight[before[i]])) {
                    before[i] = k;
                }
            }
            weight[i] = weights.applyAsLong(groups.get(i)) + (before[i] < 0 ? 0 : weight[before[i]]);
            last = last < 0 || weight[i] > weight[last] ? i : last;
        }
        Set<Integer> chain = new HashSet<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(i);
        }
        return chain;
    }

    private static int at(List<Group> groups, int i) {
        return groups.get(i).rewrite().getFirst();
    }

    /** How many blocks a group has. */
    static int size(Group g) {
        return g.original().size() + g.rewrite().size();
    }
}
