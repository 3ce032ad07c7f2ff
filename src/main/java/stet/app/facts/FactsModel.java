package stet.app.facts;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.Collections;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.app.session.Finding;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.app.session.View;
import stet.compare.Comparison;
import stet.compare.FactChange;

/** What the list of facts shows, without nodes. */
public final class FactsModel {
    private final Session session;
    private final Review review;
    private final Finding finding;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ObjectProperty<Listing> listing = new SimpleObjectProperty<>(Listing.ALL);
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final Set<Entry> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private List<Entry> entries = List.of();
    private @Nullable Comparison listed;

    public FactsModel(Session session, Review review, Finding finding) {
        this.session = session;
        this.review = review;
        this.finding = finding;
        session.comparison().subscribe(_ -> read());
        active.subscribe(_ -> read());
        listing.subscribe(_ -> list());
        finding.query().subscribe(words -> {
            if (active.get()) {
                listing.set(listing.get().with(words));
            }
        });
    }

    /** Whether the reader looks at it. */
    public BooleanProperty active() {
        return active;
    }

    Session session() {
        return session;
    }

    Review review() {
        return review;
    }

    /** Which facts are listed. */
    ObjectProperty<Listing> listing() {
        return listing;
    }

    /** The lines from top to bottom. */
    ReadOnlyObjectProperty<List<Line>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** How many facts there are of which that became. */
    long total(Listing.Which which) {
        return entries.stream().filter(which::passes).count();
    }

    /** Shows the words around a fact, or hides them again. */
    void turn(Entry entry) {
        if (!open.remove(entry)) {
            open.add(entry);
        }
        list();
    }

    /** The keys or the pointer came to a line: where it is a change, that is the chosen one. */
    void choose(int line) {
        if (line >= 0 && line < lines.get().size() && lines.get().get(line) instanceof Line.Of(Entry entry, var _)) {
            session.select(entry.change());
        }
    }

    /** Shows a fact side by side, where it stands. */
    void go(Entry entry) {
        FactChange change = entry.change();
        if (change != null) {
            session.select(change);
            session.view().set(View.SIDE_BY_SIDE);
        } else {
            session.view().set(View.SIDE_BY_SIDE);
            finding.find(entry.fact().text(), Side.ORIGINAL, entry.fact().place());
        }
    }

    /** The line of the chosen change; -1 where it is not listed. */
    int line() {
        FactChange chosen = session.selected().get();
        List<Line> now = lines.get();
        return chosen == null
                ? -1
                : IntStream.range(0, now.size())
                        .filter(i -> now.get(i) instanceof Line.Of(Entry entry, var _) && entry.change() == chosen)
                        .findFirst().orElse(-1);
    }

    private void read() {
        Comparison comparison = session.comparison().get();
        if (comparison == null) {
            entries = List.of();
            open.clear();
            listed = null;
            list();
        } else if (active.get() && comparison != listed) {
            listed = comparison;
            entries = Entry.of(comparison);
            list();
        }
    }

    private void list() {
        lines.set(listed == null ? List.of() : listing.get().lines(entries, listed, open::contains));
    }
}
