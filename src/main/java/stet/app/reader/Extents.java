package stet.app.reader;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stet.text.Place;

/**
 * Where the blocks of a column stand, in pixels from its top.
 *
 * @param blocks those on show, by number
 * @param height of the whole column
 */
record Extents(Map<Integer, Extent> blocks, double height) {
    static final Extents NONE = new Extents(Map.of(), 0);

    Extents {
        blocks = Map.copyOf(blocks);
    }

    /**
     * From the top of a block's first line to the bottom of its last.
     *
     * @param letters length of the block's text
     */
    record Extent(double top, double bottom, int letters) {
        /** About where a letter stands; no further off than a line. */
        double at(double letter) {
            return letters == 0 ? top : top + (bottom - top) * Math.min(1, letter / letters);
        }
    }

    @Nullable
    Extent of(int block) {
        return blocks.get(block);
    }

    /** About where a place stands; null where its block is not on show. */
    @Nullable
    Double at(Place place) {
        Extent extent = of(place.block());
        return extent == null ? null : extent.at((place.span().start() + place.span().end()) / 2.0);
    }

    /** The measures of rows, in their order; lines that fold furniture have none. */
    static Extents of(List<Row> rows, double[] tops, double[] bottoms, double height) {
        return new Extents(IntStream.range(0, rows.size()).filter(i -> rows.get(i) instanceof Row.Words).boxed()
                .collect(Collectors.toMap(i -> ((Row.Words) rows.get(i)).block().number(),
                        i -> new Extent(tops[i], bottoms[i], ((Row.Words) rows.get(i)).block().text().length()))),
                height);
    }
}
