package stet.app.reader;

import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;

/**
 * Where a ribbon meets the two edges of the gutter, in pixels from the columns' tops, inset by 4 from the text. A side
 * that the ribbon lacks is null.
 */
record Band(@Nullable Edge original, @Nullable Edge rewrite) {
    private static final double INSET = 4;

    /** One edge, from its upper to its lower corner. */
    record Edge(double top, double bottom) {
        Edge shift(double by) {
            return new Edge(top + by, bottom + by);
        }

        double middle() {
            return (top + bottom) / 2;
        }
    }

    /** The band of a ribbon; empty of edges where its blocks are not on show. */
    static Band of(Ribbon ribbon, Extents original, Extents rewrite) {
        return new Band(edge(ribbon.original(), original), edge(ribbon.rewrite(), rewrite));
    }

    private static @Nullable Edge edge(Ribbon.@Nullable End end, Extents extents) {
        Extents.Extent block = end == null ? null : extents.of(end.block());
        if (end == null || block == null) {
            return null;
        }
        double top = block.top() + INSET;
        double height = Math.max(0, block.bottom() - INSET - top);
        return new Edge(top + height * end.from(), top + height * end.to());
    }

    /** The same band when the columns are scrolled by so much. */
    Band scrolled(double byOriginal, double byRewrite) {
        return new Band(original == null ? null : original.shift(-byOriginal),
                rewrite == null ? null : rewrite.shift(-byRewrite));
    }

    @Nullable
    Edge edge(Side side) {
        return side == Side.ORIGINAL ? original : rewrite;
    }

    /** Whether an end of it is in a view of that height; a band that merely crosses the view joins nothing in it. */
    boolean isSeen(double height) {
        return isSeen(original, height) || isSeen(rewrite, height);
    }

    private static boolean isSeen(@Nullable Edge edge, double height) {
        return edge != null && edge.top < height && edge.bottom > 0;
    }
}
