package stet.compare.redline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.align.BlockLink;
import stet.compare.redline.Paragraph.Move;

/** Which way the rewrite's blocks were moved. */
final class Moving {
    private final Map<Integer, Move> moves = new HashMap<>();
    private final Map<Integer, Boolean> original = new HashMap<>();

    Moving(List<BlockLink> links) {
        List<BlockLink> still = links.stream().filter(l -> !l.moved()).toList();
        for (BlockLink link : links) {
            link.original().forEach(b -> original.merge(b, link.moved(), Boolean::logicalOr));
            if (link.moved()) {
                Move move = isDown(link, still) ? Move.DOWN : Move.UP;
                link.rewrite().forEach(b -> moves.put(b, move));
            }
        }
    }

    /** Whether the rewrite has it further down among what stayed than the original. */
    private static boolean isDown(BlockLink link, List<BlockLink> still) {
        int overtaken = 0;
        for (BlockLink other : still) {
            overtaken += Integer.signum(other.original().getFirst() - link.original().getFirst())
                    - Integer.signum(other.rewrite().getFirst() - link.rewrite().getFirst());
        }
        return overtaken > 0;
    }

    Move of(int rewriteBlock) {
        return moves.getOrDefault(rewriteBlock, Move.NONE);
    }

    /** Whether a block of the original keeps its place among the others. */
    boolean isStill(int originalBlock) {
        return !original.getOrDefault(originalBlock, true);
    }
}
