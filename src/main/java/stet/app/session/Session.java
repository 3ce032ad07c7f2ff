package stet.app.session;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.library.Shelf;

/** What is open: the shelf, the pair, its comparison and the chosen change. Panes bind to it, never to each other. */
public final class Session {
    private final ReadOnlyObjectWrapper<@Nullable Shelf> shelf = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Pair> pair = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<FactChange>> changes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable FactChange> selected = new ReadOnlyObjectWrapper<>();

    public ReadOnlyObjectProperty<@Nullable Shelf> shelf() {
        return shelf.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Pair> pair() {
        return pair.getReadOnlyProperty();
    }

    /** The comparison of the pair; null while it is computed. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** The changes in ledger order: most severe first, then as they stand in the text. */
    public ReadOnlyObjectProperty<List<FactChange>> changes() {
        return changes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable FactChange> selected() {
        return selected.getReadOnlyProperty();
    }

    public void open(Shelf newShelf) {
        close();
        shelf.set(newShelf);
    }

    /** Shows a pair whose comparison is yet to come. */
    public void open(Pair newPair) {
        selected.set(null);
        comparison.set(null);
        changes.set(List.of());
        pair.set(newPair);
    }

    /** Shows the comparison of the open pair. */
    public void compared(Comparison result) {
        selected.set(null);
        comparison.set(result);
        changes.set(result.changes().stream().sorted(Comparator.comparing(FactChange::severity)).toList());
    }

    public void select(@Nullable FactChange change) {
        selected.set(change);
    }

    /** Steps by that many changes in ledger order, stopping at the first and the last. */
    public void step(int by) {
        if (!changes.get().isEmpty()) {
            FactChange now = selected.get();
            int at = now == null ? (by > 0 ? -1 : 0) : changes.get().indexOf(now);
            selected.set(changes.get().get(Math.clamp(at + (long) by, 0, changes.get().size() - 1)));
        }
    }

    public void close() {
        selected.set(null);
        comparison.set(null);
        changes.set(List.of());
        pair.set(null);
        shelf.set(null);
    }
}
