package stet.app.library;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.MapChangeListener;
import org.jspecify.annotations.Nullable;
import stet.app.library.Row.Entry;
import stet.app.library.Row.Heading;
import stet.app.library.Row.Mark;
import stet.app.library.Row.Well;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.session.VersionName;
import stet.compare.Story;
import stet.library.Shelf;
import stet.library.Unreadable;
import stet.message.Messages;

/** The library: the shelf as rows, and the command that opens a version. */
public final class LibraryModel {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy",
            Locale.ENGLISH);

    private final Session session;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    /** @param clock tells this year, whose dates go without it */
    public LibraryModel(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
        session.shelf().subscribe(shelf -> rows.set(shelf == null ? List.of() : rows(shelf)));
        session.phase().subscribe(_ -> revise());
        session.altered().addListener((MapChangeListener<Pair.Key, Integer>) _ -> revise());
    }

    /** Stories and their versions, top down. */
    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** Counts up whenever a mark or the well may have changed. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** What is open, in a word or two; empty where nothing is. */
    public String name() {
        return shelf().map(Shelf::name).orElse("");
    }

    /** "2 stories", or that nothing is there yet. */
    public String size() {
        return shelf().map(s -> Messages.text("library.stories", s.stories().size()))
                .orElseGet(() -> Messages.text("library.nothing"));
    }

    public List<Unreadable> unreadable() {
        return shelf().map(Shelf::unreadable).orElse(List.of());
    }

    /** The foot's hint: shorter where the middle of the window says the rest. */
    public String hint() {
        return Messages.text(shelf().isPresent() ? "library.hint" : "library.local");
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
        Integer altered = session.altered().get(new Pair.Key(base, path));
        if (altered == null) {
            return new Mark.Unknown();
        }
        return altered == 0 ? new Mark.None() : new Mark.Altered(altered);
    }

    /** Where a version stands in the well of the open pair; neighbours share one. */
    public Well well(Entry entry) {
        if (!isOpen(entry)) {
            return Well.OUT;
        }
        int at = rows.get().indexOf(entry);
        boolean above = at > 0 && rows.get().get(at - 1) instanceof Entry e && isOpen(e);
        boolean below = at + 1 < rows.get().size() && rows.get().get(at + 1) instanceof Entry e && isOpen(e);
        return above ? Well.BOTTOM : below ? Well.TOP : Well.WHOLE;
    }

    private boolean isOpen(Entry entry) {
        return switch (session.phase().get()) {
            case Phase.Alone(Story story) -> story == entry.story();
            default -> Optional.ofNullable(session.pair().get()).filter(p -> p.story() == entry.story())
                    .stream().flatMap(p -> Stream.of(p.original(), p.rewrite()))
                    .anyMatch(v -> v.path().equals(entry.version().path()));
        };
    }

    private Optional<Shelf> shelf() {
        return Optional.ofNullable(session.shelf().get());
    }

    private void revise() {
        revision.set(revision.get() + 1);
    }

    private List<Row> rows(Shelf shelf) {
        List<Row> all = new ArrayList<>();
        for (Story story : shelf.stories()) {
            all.add(new Heading(story.title(), about(story)));
            int last = story.versions().size() - 1;
            for (int i = 0; i <= last; i++) {
                var version = story.versions().get(i);
                all.add(new Entry(story, version, VersionName.of(version, story), i == 0, i == last));
            }
        }
        return List.copyOf(all);
    }

    private String about(Story story) {
        int count = story.versions().size();
        return day(story).map(d -> Messages.text("library.versions-of", count, said(d)))
                .orElseGet(() -> Messages.text("library.versions", count));
    }

    private static Optional<LocalDate> day(Story story) {
        return Stream.concat(story.originalVersion().stream(), story.versions().stream())
                .<@Nullable LocalDate>map(v -> v.card().published()).filter(Objects::nonNull)
                .map(Objects::requireNonNull).findFirst();
    }

    private String said(LocalDate day) {
        return (day.getYear() == LocalDate.now(clock).getYear() ? DAY : DAY_AND_YEAR).format(day);
    }
}
