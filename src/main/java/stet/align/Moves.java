package stet.align;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
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
        int[] ranks = ranks(groups);
        int[] bestUpTo = new int[n + 1];
        Arrays.fill(bestUpTo, -1);
        int last = -1;
        for (int i = 0; i < n; i++) {
            before[i] = best(bestUpTo, ranks[i] - 1, weight);
            weight[i] = weights.applyAsLong(groups.get(i)) + (before[i] < 0 ? 0 : weight[before[i]]);
            last = last < 0 || weight[i] > weight[last] ? i : last;
            for (int at = ranks[i]; at <= n; at += at & -at) {
                bestUpTo[at] = better(bestUpTo[at], i, weight);
            }
        }
        Set<Integer> chain = new HashSet<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(i);
        }
        return chain;
    }

    /** From 1; groups that begin in the rewrite at the same place share a rank. */
    private static int[] ranks(List<Group> groups) {
        int[] places = IntStream.range(0, groups.size()).map(i -> at(groups, i)).sorted().distinct().toArray();
        return IntStream.range(0, groups.size()).map(i -> 1 + Arrays.binarySearch(places, at(groups, i))).toArray();
    }

    /** The heaviest chain's end among those of at most that rank, by a tree of Fenwick 1994; -1 for none. */
    private static int best(int[] bestUpTo, int rank, long[] weight) {
        int best = -1;
        for (int at = rank; at > 0; at -= at & -at) {
            best = better(best, bestUpTo[at], weight);
        }
        return best;
    }

    /** Of equals the earlier. */
    private static int better(int a, int b, long[] weight) {
        if (a < 0 || b < 0) {
            return Math.max(a, b);
        }
        return weight[a] > weight[b] || weight[a] == weight[b] && a < b ? a : b;
    }

    private static int at(List<Group> groups, int i) {
        return groups.get(i).rewrite().getFirst();
    }

    /** How many blocks a group has. */
    static int size(Group g) {
        return g.original().size() + g.rewrite().size();
    }
}
