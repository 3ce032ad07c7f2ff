package stet.app.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import stet.app.library.Row.Entry;
import stet.app.library.Row.Heading;
import stet.app.library.Row.Mark;
import stet.app.library.Row.Well;
import stet.app.session.Curation;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Reading;
import stet.app.session.Session;
import stet.app.task.Lane;
import stet.app.task.Outcome;
import stet.compare.Ledger;
import stet.compare.Story;
import stet.compare.Version;
import stet.library.Filter;
import stet.library.Hit;
import stet.library.Library;
import stet.library.Shelf;
import stet.library.Unreadable;
import stet.message.Messages;

/** The library: the shelf as the reader wants it laid out, and the command that opens a version. */
public final class LibraryModel {
    /** More hits than anybody looks through. */
    private static final int MOST_HITS = 1000;

    private final Session session;
    private final Curation curation;
    private final Lane lane;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Sorting> sorting = new SimpleObjectProperty<>(Sorting.AS_FOUND);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final BooleanProperty altered = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Moving> moving = new SimpleObjectProperty<>();
    private final Set<String> turned = new HashSet<>();
    private Layout.Laid laid = Layout.Laid.NONE;
    private boolean laying;
    private boolean again;

    /**
     * A story, or one of its versions, for which the reader looks for another story to put it into.
     *
     * @param version null where it is the whole story
     */
    public record Moving(Story story, @Nullable Version version) {
    }

    /** @param window runs what is laid out meanwhile */
    public LibraryModel(Session session, Curation curation, Executor window) {
        this.session = session;
        this.curation = curation;
        lane = new Lane("library", window);
        session.library().subscribe(_ -> {
            turned.clear();
            moving.set(null);
            query.set("");
            filter.set(Filter.ALL);
            altered.set(false);
        });
        session.shelf().subscribe(_ -> arrange());
        session.phase().subscribe(phase -> {
            phase.pairOpen().ifPresent(p -> unfold(p.story()));
            revise();
        });
        session.counts().ledgers().addListener((InvalidationListener) _ -> counted());
        query.subscribe(_ -> arrange());
        sorting.subscribe(_ -> rearrange());
        filter.subscribe(_ -> arrange());
        altered.subscribe(_ -> rearrange());
    }

    /** Stories and their versions, top down. */
    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Counts up whenever a mark or the well may have changed. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** What the reader looks for; empty where all is wanted. */
    public StringProperty query() {
        return query;
    }

    public ObjectProperty<Sorting> sorting() {
        return sorting;
    }

    public ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Whether only stories with altered facts are wanted. */
    public BooleanProperty altered() {
        return altered;
    }

    /** The publishers of most articles, by name. */
    public List<String> sources() {
        return laid.sources();
    }

    /** What is open, in a word or two; empty where nothing is. */
    public String name() {
        return shelf().map(Shelf::name).orElse("");
    }

    /** "2 stories", "2 of 17 stories", or that nothing is there yet. */
    public String size() {
        int all = shelf().map(s -> s.stories().size()).orElse(-1);
        if (all < 0) {
            return Messages.text("library.nothing");
        }
        return laid.stories().size() == all
                ? Messages.text("library.stories", all)
                : Messages.text("library.stories-of", laid.stories().size(), all);
    }

    /** Whether some stories are not wanted just now. */
    boolean isNarrowed() {
        return laid.stories().size() != shelf().map(s -> s.stories().size()).orElse(0);
    }

    public List<Unreadable> unreadable() {
        return shelf().map(Shelf::unreadable).orElse(List.of());
    }

    /** The foot's hint: shorter where the middle of the window says the rest. */
    public String hint() {
        return Messages.text(shelf().isPresent() ? "library.hint" : "library.local");
    }

    /** What the reader looks for another story for; null most of the time. */
    public ObjectProperty<@Nullable Moving> moving() {
        return moving;
    }

    /** What the reader decides about stories. */
    public Curation curation() {
        return curation;
    }

    /** Takes a row: the story that something is put into, a story to fold or unfold, or a version to open. */
    public void take(Row row) {
        Moving moved = moving.get();
        if (moved != null) {
            moving.set(null);
            put(moved, row.story());
            return;
        }
        switch (row) {
            case Heading heading -> {
                if (heading.open() || heading.story().versions().size() > 1) {
                    turn(heading.story());
                } else {
                    session.alone(heading.story());
                }
            }
            case Entry entry -> choose(entry);
        }
    }

    private void put(Moving moved, Story target) {
        if (target.equals(moved.story())) {
            return;
        }
        if (moved.version() == null) {
            curation.merge(target, moved.story());
        } else {
            curation.move(moved.story(), moved.version(), target);
        }
    }

    /** Opens a version beside its original; one that is on show already stays as it is. */
    public void choose(Entry entry) {
        Optional<Pair> next = Pair.of(entry.story(), entry.version());
        if (next.isEmpty()) {
            session.alone(entry.story());
        } else if (well(entry) == Well.OUT) {
            session.open(next.get());
        }
    }

    /** Folds a story, or shows its versions. */
    public void turn(Story story) {
        String first = story.versions().getFirst().path();
        if (!turned.remove(first)) {
            turned.add(first);
        }
        layRows();
    }

    public Mark mark(Entry entry) {
        String path = entry.version().path();
        if (path.equals(entry.story().original())) {
            return new Mark.Original();
        }
        if (entry.story().versions().size() < 2) {
            return new Mark.Unknown();
        }
        String base = entry.story().base().path();
        if (path.equals(base)) {
            return new Mark.Fullest();
        }
        Ledger ledger = session.counts().ledgers().get(new Pair.Key(base, path));
        return ledger == null ? new Mark.Unknown() : new Mark.Counted(ledger.altered(), ledger.dropped());
    }

    /** The most facts that a version of a story alters, as far as they are counted. */
    public int altered(Story story) {
        return Sorting.altered(story, session.counts().ledgers());
    }

    /** Where a version stands in the well of the open pair; neighbours share one. */
    public Well well(Entry entry) {
        if (!isOpen(entry.version().path())) {
            return Well.OUT;
        }
        List<String> paths = entry.story().versions().stream().map(v -> v.path()).toList();
        int at = paths.indexOf(entry.version().path());
        boolean above = at > 0 && isOpen(paths.get(at - 1));
        boolean below = at + 1 < paths.size() && isOpen(paths.get(at + 1));
        return above ? Well.BOTTOM : below ? Well.TOP : Well.WHOLE;
    }

    private boolean isOpen(String path) {
        return switch (session.phase().get()) {
            case Phase.Alone(Story alone) -> alone.versions().getFirst().path().equals(path);
            default -> Optional.ofNullable(session.pair().get()).stream()
                    .flatMap(p -> Stream.of(p.original(), p.rewrite())).anyMatch(v -> v.path().equals(path));
        };
    }

    private Optional<Shelf> shelf() {
        return Optional.ofNullable(session.shelf().get());
    }

    private void revise() {
        revision.set(revision.get() + 1);
    }

    private void counted() {
        if (altered.get() || sorting.get() == Sorting.ALTERED) {
            arrange();
        }
        revise();
    }

    private void rearrange() {
        boolean all = altered.get() || sorting.get() == Sorting.ALTERED;
        session.counts().all().set(all && shelf().isPresent());
        arrange();
    }

    /** Lays the shelf out anew, off the window's thread: one layout at a time, and the last one holds. */
    private void arrange() {
        Shelf shelf = session.shelf().get();
        Library library = session.library().get();
        if (shelf == null) {
            lane.cancel();
            laying = false;
            laid = Layout.Laid.NONE;
            rows.set(List.of());
            return;
        }
        if (laying) {
            again = true;
            return;
        }
        laying = true;
        String typed = query.get().strip();
        Sorting order = sorting.get();
        Filter wanted = filter.get();
        boolean only = altered.get();
        Map<Pair.Key, Ledger> ledgers = new HashMap<>(session.counts().ledgers());
        lane.run(_ -> {
            List<Hit> hits = typed.isEmpty() || library == null ? null : library.search(typed, MOST_HITS);
            return new Layout(shelf, hits, order, wanted, only, ledgers,
                    wanted.unread() && library != null ? library.unread() : _ -> true).laid();
        }, new Outcome<Layout.Laid>() {
            @Override
            public void done(Layout.Laid found) {
                laid(found);
            }

            @Override
            public void failed(String sentence) {
                laid(Layout.Laid.NONE);
                session.tell(sentence);
            }
        });
    }

    private void laid(Layout.Laid found) {
        laying = false;
        laid = found;
        layRows();
        if (again) {
            again = false;
            arrange();
        }
    }

    private void layRows() {
        rows.set(Layout.rows(laid.stories(), shelf().map(Layout::isOpenAtFirst).orElse(true), turned));
    }

    /** The story that is on show shows its versions. */
    private void unfold(Story story) {
        String first = story.versions().getFirst().path();
        boolean open = shelf().map(Layout::isOpenAtFirst).orElse(true);
        if (!open && turned.add(first)) {
            layRows();
        }
    }

    /** How far the work on the shelf has come; null while there is none, or where the middle of the window tells. */
    public ObservableValue<@Nullable Reading> reading() {
        return Bindings.createObjectBinding(
                () -> session.phase().get() instanceof Phase.Loading ? null : session.reading().get(),
                session.phase(), session.reading());
    }
}
