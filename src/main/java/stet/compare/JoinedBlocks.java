package stet.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import stet.align.Alignment;
import stet.align.BlockLink;

/** Which blocks of the other version a block is joined with, in reading order. */
final class JoinedBlocks {
    private final Map<Integer, SortedSet<Integer>> ofOriginal = new HashMap<>();
    private final Map<Integer, SortedSet<Integer>> ofRewrite = new HashMap<>();

    JoinedBlocks(Alignment alignment) {
        for (BlockLink link : alignment.blocks()) {
            add(ofOriginal, link.original(), link.rewrite());
            add(ofRewrite, link.rewrite(), link.original());
        }
    }

    private static void add(Map<Integer, SortedSet<Integer>> joined, List<Integer> here, List<Integer> there) {
        here.forEach(block -> joined.computeIfAbsent(block, _ -> new TreeSet<>()).addAll(there));
    }

    /** The rewrite's blocks that a block of the original is joined with. */
    SortedSet<Integer> ofOriginal(int block) {
        return ofOriginal.getOrDefault(block, new TreeSet<>());
    }

    /** The original's blocks that a block of the rewrite is joined with. */
    SortedSet<Integer> ofRewrite(int block) {
        return ofRewrite.getOrDefault(block, new TreeSet<>());
    }
}
