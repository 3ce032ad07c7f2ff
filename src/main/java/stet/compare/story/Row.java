package stet.compare.story;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.fact.Fact;
import stet.fact.FactType;

/**
 * One fact across all versions.
 *
 * @param type     of the fact
 * @param original what the original says; null for what only rewrites say
 * @param cells    what each version made of it, in the order of the columns
 */
public record Row(FactType type, @Nullable Fact original, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** The worst of what the versions did to it. */
    public Severity severity() {
        return cells.stream().flatMap(c -> c.change().stream()).map(FactChange::severity).min(Severity::compareTo)
                .orElse(Severity.LOW);
    }

    public boolean isAltered() {
        return cells.stream().anyMatch(Cell.Altered.class::isInstance);
    }

    public boolean isDropped() {
        return cells.stream().anyMatch(Cell.Dropped.class::isInstance);
    }

    /** Whether only rewrites say it. */
    public boolean isAdded() {
        return original == null;
    }

    /** Whether no second version adds it. */
    public boolean isAddedOnce() {
        return isAdded() && cells.stream().filter(Cell.Added.class::isInstance).count() == 1;
    }

    /** The number of the column from which that column took its value; empty where it did not take it over. */
    public Optional<Integer> takenFrom(int column, StoryTable table) {
        boolean taken = switch (cells.get(column)) {
            case Cell.Altered altered -> altered.origin() == Origin.TAKEN;
            case Cell.Added added -> added.origin() == Origin.TAKEN;
            case Cell.Kept _,Cell.Dropped _,Cell.Restored _,Cell.Absent _ -> false;
        };
        return taken ? table.source(column) : Optional.empty();
    }
}
