package stet.app.session;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import stet.app.session.Phase.Alone;
import stet.app.session.Phase.Choosing;
import stet.app.session.Phase.Comparing;
import stet.app.session.Phase.Empty;
import stet.app.session.Phase.Failed;
import stet.app.session.Phase.Loading;
import stet.app.session.Phase.Ready;
import stet.compare.ChangeKeys;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Story;
import stet.library.Library;
import stet.library.memory.Decision;
import stet.library.Shelf;

/**
 * What is open: the shelf, the pair, its comparison and the chosen change. Panes bind to it, never to each other. For
 * one thread, the window's; a command that its phase does not allow throws {@link IllegalStateException}.
 */
public final class Session {
    private static final Decision OPEN = new Decision(Decision.Verdict.OPEN, "");

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(new Empty());
    private final ReadOnlyObjectWrapper<@Nullable Shelf> shelf = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Library> library = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Reading> reading = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Pair> pair = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<FactChange>> changes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Order> order = new ReadOnlyObjectWrapper<>(new Order(List.of(), _ -> true));
    private final ReadOnlyObjectWrapper<@Nullable FactChange> selected = new ReadOnlyObjectWrapper<>();
    private final Counts counts = new Counts();
    private final ReadOnlyObjectWrapper<Map<FactChange, Decision>> decisions = new ReadOnlyObjectWrapper<>(
            new IdentityHashMap<>());
    private final ObjectProperty<@Nullable FactChange> noting = new SimpleObjectProperty<>();
    private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.SIDE_BY_SIDE);
    private final ObjectProperty<@Nullable Spot> spot = new SimpleObjectProperty<>();
    private final Display display = new Display();
    private final ObjectProperty<@Nullable FactChange> carded = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<Path>> recent = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper realignments = new ReadOnlyIntegerWrapper();
    private Phase beforeLoading = new Empty();
    private @Nullable FactChange wanted;

    public ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Shelf> shelf() {
        return shelf.getReadOnlyProperty();
    }

    /** What answers for the shelf; null where nothing is open. */
    public ReadOnlyObjectProperty<@Nullable Library> library() {
        return library.getReadOnlyProperty();
    }

    /** How far the work on the shelf has come; null while there is none. */
    public ReadOnlyObjectProperty<@Nullable Reading> reading() {
        return reading.getReadOnlyProperty();
    }

    /** Whether files are being read or put into stories just now. */
    public boolean isReading() {
        Reading now = reading.get();
        return now != null && now.stage() != Reading.Stage.COMPARING;
    }

    public ReadOnlyObjectProperty<@Nullable Pair> pair() {
        return pair.getReadOnlyProperty();
    }

    /** The comparison of the pair; null while it is computed. */
    public ReadOnlyObjectProperty<@Nullable Comparison> comparison() {
        return comparison.getReadOnlyProperty();
    }

    /** Every change: most severe first, then as they stand in the text. */
    public ReadOnlyObjectProperty<List<FactChange>> changes() {
        return changes.getReadOnlyProperty();
    }

    /** The changes as the reader steps through them: all of them, until the ledger lists them otherwise. */
    public ReadOnlyObjectProperty<Order> order() {
        return order.getReadOnlyProperty();
    }

    /** Steps go through those of the changes that pass, in this order. */
    public void arrange(List<FactChange> all, Predicate<FactChange> listed) {
        order.set(new Order(all, listed));
    }

    public ReadOnlyObjectProperty<@Nullable FactChange> selected() {
        return selected.getReadOnlyProperty();
    }

    /** What each compared pair of the shelf keeps, alters, drops and adds. */
    public Counts counts() {
        return counts;
    }

    /** How the middle of the window shows what is open. */
    public ObjectProperty<View> view() {
        return view;
    }

    /** Where the pair is being read, which the views of the prose leave to each other; null at its start. */
    public ObjectProperty<@Nullable Spot> spot() {
        return spot;
    }

    /** What the reader decided on the changes on show, by identity. Not to be changed. */
    public ReadOnlyObjectProperty<Map<FactChange, Decision>> decisions() {
        return decisions.getReadOnlyProperty();
    }

    /** What the reader decided on a change; open and without a note where nothing. */
    public Decision decision(FactChange change) {
        return decisions.get().getOrDefault(change, OPEN);
    }

    /** The change on which the reader writes a note; null most of the time. */
    public ObjectProperty<@Nullable FactChange> noting() {
        return noting;
    }

    /** This is what the reader decided on the changes on show. */
    void decided(Map<FactChange, Decision> now) {
        decisions.set(now);
    }

    /** How the text is shown, whatever is open. */
    public Display display() {
        return display;
    }

    /** The change whose card lies open; null most of the time. */
    public ObjectProperty<@Nullable FactChange> carded() {
        return carded;
    }

    /** The change that a key of decision is about: that of the open card, else the chosen one; null where neither is. */
    public @Nullable FactChange meant() {
        return carded.get() != null ? carded.get() : selected.get();
    }

    /** A sentence that needs no answer; empty most of the time, and after anything was opened. */
    public ReadOnlyStringProperty notice() {
        return notice.getReadOnlyProperty();
    }

    /** What was opened lately, the latest first. */
    public ReadOnlyObjectProperty<List<Path>> recent() {
        return recent.getReadOnlyProperty();
    }

    /** These were opened lately, the latest first. */
    public void remember(List<Path> paths) {
        recent.set(List.copyOf(paths));
    }

    /** Tells the reader something that changes nothing. */
    public void tell(String sentence) {
        notice.set(sentence);
    }

    /** Something is about to be opened. What is open stays open until it is. */
    public void load() {
        if (!(phase.get() instanceof Loading)) {
            beforeLoading = phase.get();
        }
        notice.set("");
        reading.set(Reading.BEGUN);
        phase.set(new Loading());
    }

    /** The work on what is open has come so far; null where it has ended. */
    public void at(@Nullable Reading now) {
        reading.set(now);
    }

    /** Another library is open from now on. What of it is on show, if anything, is told next. */
    public void open(@Nullable Library next, @Nullable Shelf newShelf) {
        counts.clear();
        library.set(next);
        shelf.set(newShelf);
    }

    /** The shelf has changed, or more of it is known. What is on show stays. */
    public void update(Shelf newShelf) {
        shelf.set(newShelf);
    }

    /** Shows no pair. */
    public void choose() {
        clear();
        phase.set(new Choosing());
    }

    /** Shows a pair whose comparison is yet to come. */
    public void open(Pair newPair) {
        clear();
        pair.set(newPair);
        phase.set(new Comparing(newPair));
    }

    /** Shows a pair, and that change of it as soon as it is compared. */
    public void openAt(Pair newPair, FactChange at) {
        if (phase.get() instanceof Ready(Pair open, Comparison _) && open.key().equals(newPair.key())) {
            select(same(at));
        } else {
            open(newPair);
            wanted = at;
        }
    }

    /** Shows a story that has one version only. */
    public void alone(Story story) {
        clear();
        phase.set(new Alone(story));
    }

    /** Shows the comparison of the open pair. */
    public void compared(Comparison result) {
        if (!(phase.get() instanceof Comparing(Pair open))) {
            throw illegal("compared");
        }
        selected.set(null);
        take(open, result);
        FactChange at = wanted;
        wanted = null;
        phase.set(new Ready(open, result));
        if (at != null) {
            select(same(at));
        }
    }

    /** Shows another comparison of the same two texts. The chosen change stays chosen where it is still there. */
    public void comparedAnew(Comparison result) {
        if (!(phase.get() instanceof Ready(Pair open, Comparison before))) {
            throw illegal("comparedAnew");
        }
        FactChange chosen = ChangeKeys.counterpart(selected.get(), before.changes(), result.changes());
        noting.set(null);
        take(open, result);
        selected.set(chosen);
        phase.set(new Ready(open, result));
    }

    private void take(Pair open, Comparison result) {
        comparison.set(result);
        list(result.changes().stream().sorted(Comparator.comparing(FactChange::severity)).toList());
        counts.put(open.key(), result);
    }

    /** How often the reader corrected an alignment: what was compared before the last time may be out of date. */
    public ReadOnlyIntegerProperty realignments() {
        return realignments.getReadOnlyProperty();
    }

    /** The reader corrected the alignment of these two versions, which need not be on show. */
    void realigned(Pair.Key versions) {
        Pair open = pair.get();
        Stream.of(versions, versions.swapped()).filter(v -> open == null || !open.key().equals(v))
                .forEach(counts::forget);
        realignments.set(realignments.get() + 1);
    }

    /** What was being read or compared could not be; the message is a sentence for a person. */
    public void failed(String message) {
        if (!phase.get().isBusy()) {
            throw illegal("failed");
        }
        clear();
        phase.set(new Failed(message));
    }

    /** Gives up what is being read or compared and returns to what stood before. */
    public void cancel() {
        switch (phase.get()) {
            case Loading _ -> phase.set(beforeLoading);
            case Comparing _ -> {
                clear();
                phase.set(new Choosing());
            }
            case Empty _,Choosing _,Alone _,Ready _,Failed _ -> throw illegal("cancel");
        }
    }

    /** Lays the open pair the other way round. */
    public void swap() {
        phase.get().pairOpen().ifPresent(p -> open(p.swapped()));
    }

    public void select(@Nullable FactChange change) {
        if (change != noting.get()) {
            noting.set(null);
        }
        selected.set(change);
    }

    /** Steps by that many changes in the order of the ledger, stopping at the first and the last. */
    public void step(int by) {
        show(order.get().from(selected.get(), by));
    }

    public void first() {
        show(order.get().at(0));
    }

    public void last() {
        show(order.get().at(order.get().size()));
    }

    /** The place of the chosen change in the order, from 0; -1 where none is chosen or it is not listed. */
    public int place() {
        return order.get().place(selected.get());
    }

    public void close() {
        clear();
        open(null, null);
        phase.set(new Empty());
    }

    private void show(@Nullable FactChange change) {
        if (change != null) {
            select(change);
        }
    }

    private void list(List<FactChange> all) {
        arrange(all, _ -> true);
        changes.set(all);
    }

    /** The change of this comparison that says the same at the same place as one of an earlier comparison. */
    private @Nullable FactChange same(FactChange other) {
        return changes.get().stream().filter(other::equals).findFirst().orElse(null);
    }

    private void clear() {
        notice.set("");
        wanted = null;
        selected.set(null);
        carded.set(null);
        comparison.set(null);
        decisions.set(new IdentityHashMap<>());
        noting.set(null);
        list(List.of());
        spot.set(null);
        pair.set(null);
    }

    private IllegalStateException illegal(String command) {
        return new IllegalStateException(command + " while " + phase.get().getClass().getSimpleName());
    }
}
