package stet.app.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.story.TablePhase.Failed;
import stet.app.story.TablePhase.Nothing;
import stet.app.story.TablePhase.Shown;
import stet.app.story.TablePhase.Stopped;
import stet.app.story.TablePhase.TooFew;
import stet.app.story.TablePhase.Working;
import stet.app.task.Lane;
import stet.app.task.Outcome;
import stet.compare.FactChange;
import stet.compare.Story;
import stet.compare.Version;
import stet.library.Library;

/**
 * The table of the open story, without nodes. It is made while somebody looks at it, and remembered for as long as the
 * story's texts stay what they are. On the window's thread.
 */
public final class StoryModel implements AutoCloseable {
    private static final int FEWEST = 3;
    private static final int REMEMBERED = 8;

    private final Session session;
    private final Collating collating;
    private final Lane lane;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<TablePhase> phase = new ReadOnlyObjectWrapper<>(new Nothing());
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(
            new Listing(Listing.Which.ALL, false, false));
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Focus focus = new Focus();
    private final Map<List<String>, Shown> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Shown> eldest) {
            return size() > REMEMBERED;
        }
    };
    private List<String> texts = List.of();
    private @Nullable Story story;
    private Runnable opened = () -> {
    };

    /** @param window runs what the comparing brings */
    public StoryModel(Session session, PairComparer comparer, Executor window) {
        this.session = session;
        collating = new Collating(comparer);
        lane = new Lane("table", window);
        session.phase().subscribe(_ -> follow());
        session.shelf().subscribe(_ -> follow());
        session.realignments().subscribe(_ -> follow());
        active.subscribe(_ -> follow());
        listing.subscribe(_ -> list());
    }

    /** Whether somebody looks; nothing is compared while nobody does. */
    public BooleanProperty active() {
        return active;
    }

    /** From now on is called whenever a pair was opened from the table. */
    public void whenOpened(Runnable then) {
        opened = then;
    }

    ReadOnlyObjectProperty<TablePhase> phase() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    /** What passes the listing. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** The cell that the keys move. */
    Focus focus() {
        return focus;
    }

    void list(Listing other) {
        listing.set(other);
    }

    /** Gives up to compare. */
    void cancel() {
        lane.cancel();
        if (phase.get() instanceof Working working) {
            phase.set(new Stopped(working.story()));
        }
    }

    /** Begins anew after it was given up or failed. */
    void again() {
        if (story != null) {
            make(story);
        }
    }

    /**
     * Opens the version of a column beside the base, at what it made of the fact of that line. A fold opens or closes.
     *
     * @param column its number, or {@link Focus#BASE} for the first that departs
     */
    void open(int line, int column) {
        if (line < 0 || line >= lines.size()) {
            return;
        }
        switch (lines.get(line)) {
            case Line.Fold _ -> listing.set(listing.get().folded());
            case Line.Fact(var row) -> {
                int at = column == Focus.BASE ? Math.max(0, firstChange(row.cells())) : column;
                open(at, row.cells().get(at).change());
            }
        }
    }

    /** Opens the version of a column beside the base. */
    void open(int column) {
        open(column, Optional.empty());
    }

    private static int firstChange(List<stet.compare.story.Cell> cells) {
        return cells.indexOf(cells.stream().filter(c -> c.change().isPresent()).findFirst().orElse(cells.getFirst()));
    }

    private void open(int column, Optional<FactChange> change) {
        Optional<Pair> pair = phase.get().standing().flatMap(t -> pair(t.columns().get(column).version().path()));
        pair.ifPresent(p -> {
            change.ifPresentOrElse(c -> session.openAt(p, c), () -> session.open(p));
            opened.run();
        });
    }

    /** The story's base and that version as they are now. */
    private Optional<Pair> pair(String path) {
        Story now = story;
        return now == null
                ? Optional.empty()
                : now.rewrites().stream().filter(v -> v.path().equals(path)).findFirst()
                        .map(v -> new Pair(now, now.base(), v));
    }

    @Override
    public void close() {
        lane.close();
    }

    private void follow() {
        Optional<Story> open = openStory();
        if (!active.get() || open.isEmpty()) {
            lane.cancel();
            texts = List.of();
            if (open.isEmpty() && !session.phase().get().isBusy()) {
                story = null;
                show(new Nothing());
            }
            return;
        }
        story = open.get();
        List<String> now = texts(open.get());
        if (!now.equals(texts)) {
            texts = now;
            begin(open.get());
        }
    }

    private Optional<Story> openStory() {
        return switch (session.phase().get()) {
            case Phase.Comparing(Pair pair) -> Optional.of(pair.story());
            case Phase.Ready(Pair pair, var _) -> Optional.of(pair.story());
            case Phase.Alone(Story alone) -> Optional.of(alone);
            case Phase.Empty _,Phase.Loading _,Phase.Choosing _,Phase.Failed _ -> Optional.empty();
        };
    }

    /** What the table depends on: the versions, what they say, how they are aligned, and which of them is the base. */
    private List<String> texts(Story of) {
        Library library = session.library().get();
        return Stream.concat(Stream.of(of.base().path() + " " + session.realignments().get()),
                of.versions().stream().map(Version::path)
                        .map(p -> p + " " + (library == null ? "" : library.key(p).orElse(""))))
                .toList();
    }

    private void begin(Story of) {
        lane.cancel();
        Shown known = remembered.get(texts);
        if (known != null && known == phase.get()) {
            return; // it stands as the reader left it
        }
        if (known != null) {
            show(known);
        } else if (of.versions().size() < FEWEST) {
            show(new TooFew(of));
        } else {
            make(of);
        }
    }

    private void make(Story of) {
        List<String> made = texts;
        phase.set(new Working(of, 0, of.rewrites().size()));
        lane.run(soFar -> compare(of, soFar), new Outcome<TablePhase>() {
            @Override
            public void done(TablePhase result) {
                if (result instanceof Shown shown) {
                    remembered.put(made, shown);
                }
                show(result);
            }

            @Override
            public void soFar(TablePhase part) {
                phase.set(part);
            }

            @Override
            public void failed(String sentence) {
                show(new Failed(sentence));
            }
        });
    }

    private TablePhase compare(Story of, Consumer<TablePhase> soFar) throws Exception {
        Collating.Collated made = collating.collate(of, (done, all) -> soFar.accept(new Working(of, done, all)));
        return new Shown(made.table(), made.unread());
    }

    private void show(TablePhase next) {
        phase.set(next);
        focus.home();
        next.standing().ifPresentOrElse(t -> listing.set(Listing.of(t)), lines::clear);
        list();
    }

    private void list() {
        phase.get().standing().ifPresent(t -> lines.setAll(listing.get().lines(t)));
    }
}
