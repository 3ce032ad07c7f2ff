package stet.app.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stet.compare.story.Row;
import stet.compare.story.StoryTable;

/**
 * Which facts the table lists, and in which order.
 *
 * @param which    of them
 * @param severest whether the worst come first; else they come as they stand in the original
 * @param unfolded whether what one version alone adds is listed, too
 */
record Listing(Which which, boolean severest, boolean unfolded) {

    /** What became of a fact in some version. */
    enum Which {
        ALL, ALTERED, DROPPED, ADDED;

        boolean passes(Row row) {
            return switch (this) {
                case ALL -> true;
                case ALTERED -> row.isAltered();
                case DROPPED -> row.isDropped();
                case ADDED -> row.isAdded();
            };
        }
    }

    /** What a table opens with: the alterations, where there are any. */
    static Listing of(StoryTable table) {
        boolean altered = table.rows().stream().anyMatch(Row::isAltered);
        return new Listing(altered ? Which.ALTERED : Which.ALL, false, false);
    }

    Listing with(Which other) {
        return new Listing(other, severest, unfolded);
    }

    Listing turned() {
        return new Listing(which, !severest, unfolded);
    }

    Listing folded() {
        return new Listing(which, severest, !unfolded);
    }

    List<Line> lines(StoryTable table) {
        List<Row> rows = table.rows().stream().filter(which::passes).toList();
        List<Line> lines = new ArrayList<>();
        sorted(rows.stream().filter(r -> !r.isAddedOnce()).toList()).forEach(r -> lines.add(new Line.Fact(r)));
        List<Row> once = sorted(rows.stream().filter(Row::isAddedOnce).toList());
        if (!once.isEmpty()) {
            lines.add(new Line.Fold(once.size(), unfolded));
        }
        if (unfolded) {
            once.forEach(r -> lines.add(new Line.Fact(r)));
        }
        return lines;
    }

    private List<Row> sorted(List<Row> rows) {
        return severest
                ? rows.stream().sorted(Comparator.comparing(Listing::weight).thenComparing(Row::severity)).toList()
                : rows;
    }

    /** A wrong fact weighs more than a missing one, and that more than a new one. */
    private static int weight(Row row) {
        return row.isAltered() ? 0 : row.isDropped() ? 1 : 2;
    }
}
