package stet.app.reader;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.compare.FactChange;

/**
 * A band between a block of the original and a block of the rewrite, or the mark of a block that has no partner.
 *
 * @param kind     how it is drawn
 * @param original its end there; null for a block that the rewrite brought
 * @param rewrite  its end there; null for a block that the original alone has
 * @param changes  those that it carries, by identity
 * @param byHand   whether the reader joined the blocks
 */
record Ribbon(Kind kind, @Nullable End original, @Nullable End rewrite, Set<FactChange> changes, boolean byHand) {

    /** How a band is drawn; the later over the earlier. */
    enum Kind {
        SAME, ALTERED, MOVED
    }

    /**
     * One end.
     *
     * @param block    its number
     * @param from     where in the block it begins, from 0 to 1
     * @param to       where it ends
     * @param oneSided whether facts stand here that the other side lacks
     */
    record End(int block, double from, double to, boolean oneSided) {
        /** How far a place of the block, from 0 to 1, is from this stretch of it; 0 within. */
        private double distance(double at) {
            return Math.max(0, Math.max(from - at, at - to));
        }
    }

    @Nullable
    End end(Side side) {
        return side == Side.ORIGINAL ? original : rewrite;
    }

    /** How far a place of a block on that side, from 0 to 1, is from this ribbon's end; endless where none is there. */
    double distance(Side side, int block, double at) {
        End end = end(side);
        return end == null || end.block != block ? Double.POSITIVE_INFINITY : end.distance(at);
    }

    boolean carries(@Nullable FactChange change) {
        return change != null && changes.contains(change);
    }

    /** Whether the rewrite has this content further down than the original, told by the bands that were not moved. */
    boolean isMovedDown(List<Ribbon> all) {
        int overtaken = 0;
        for (Ribbon other : all) {
            if (original != null && rewrite != null && other.kind != Kind.MOVED && other.original != null
                    && other.rewrite != null) {
                overtaken += Integer.signum(other.original.block - original.block)
                        - Integer.signum(other.rewrite.block - rewrite.block);
            }
        }
        return overtaken > 0;
    }

}
