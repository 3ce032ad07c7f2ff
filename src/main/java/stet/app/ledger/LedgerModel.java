package stet.app.ledger;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Ledger;
import stet.fact.FactType;
import stet.library.memory.Decision.Verdict;

/** What the ledger lists, without nodes. */
public final class LedgerModel {
    private final Session session;
    private final Review review;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObservableList<FactChange> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Ledger> counts = new ReadOnlyObjectWrapper<>();

    public LedgerModel(Session session, Review review) {
        this.session = session;
        this.review = review;
        session.comparison().subscribe(this::show);
        session.changes().subscribe(_ -> {
            filter.set(Filter.ALL);
            list();
        });
        filter.subscribe(_ -> list());
        session.decisions().subscribe(_ -> {
            if (filter.get().verdict() != null) {
                list();
            }
        });
    }

    private void show(@Nullable Comparison comparison) {
        counts.set(comparison == null ? null : comparison.ledger());
    }

    private void list() {
        rows.setAll(session.changes().get().stream()
                .filter(c -> filter.get().passes(c, session.decision(c).verdict())).toList());
    }

    /** What the reader decides on changes. */
    Review review() {
        return review;
    }

    /** How many changes have that verdict, whatever the filter. */
    long total(Verdict verdict) {
        return session.changes().get().stream().filter(c -> session.decision(c).verdict() == verdict).count();
    }

    Session session() {
        return session;
    }

    /** The changes that pass the filter, most severe first. */
    ObservableList<FactChange> rows() {
        return rows;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** How the facts of both versions are accounted for; null while nothing is compared. */
    ReadOnlyObjectProperty<@Nullable Ledger> counts() {
        return counts.getReadOnlyProperty();
    }

    /** How many changes there are, whatever the filter. */
    int total() {
        return session.changes().get().size();
    }

    /** How many changes of that kind there are, whatever the filter. */
    long total(Filter.Kind kind) {
        return session.changes().get().stream().filter(c -> Filter.Kind.of(c) == kind).count();
    }

    /** The types that occur, in their own order. */
    List<FactType> types() {
        return session.changes().get().stream().map(FactChange::type).distinct().sorted().toList();
    }

    /** The row of the chosen change; -1 where none is chosen or the filter hides it. */
    int row() {
        FactChange chosen = session.selected().get();
        // by identity: two changes may be equal and yet stand in two places
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i) == chosen).findFirst().orElse(-1);
    }

    /** Chooses the change of that row. */
    void choose(int row) {
        if (row >= 0 && row < rows.size() && rows.get(row) != session.selected().get()) {
            session.select(rows.get(row));
        }
    }
}
