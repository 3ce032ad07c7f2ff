package stet.app.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.app.session.Finding;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Reuse;

/** What the ledger lists and in which order, without nodes. The reader's steps follow it. */
public final class LedgerModel {
    private final Session session;
    private final Review review;
    private final Finding finding;
    private final LedgerHeight height = new LedgerHeight();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Comparison> counted = new ReadOnlyObjectWrapper<>();
    /** The names of the groups that are folded. */
    private final Set<String> folded = new HashSet<>();
    private List<Group> groups = List.of();
    private boolean listing;
    private Consumer<FactChange> copied = _ -> {
    };

    public LedgerModel(Session session, Review review, Finding finding) {
        this.session = session;
        this.review = review;
        this.finding = finding;
        session.comparison().subscribe(counted::set);
        session.changes().subscribe(_ -> {
            filter.set(Filter.ALL);
            group();
        });
        grouping.subscribe(_ -> group());
        filter.subscribe(_ -> list());
        session.decisions().subscribe(_ -> {
            if (!filter.get().marks().isEmpty()) {
                list();
            }
        });
        session.selected().subscribe(this::unfold);
    }

    private void group() {
        folded.clear();
        groups = Groups.of(grouping.get(), session.comparison().get(), session.changes().get());
        list();
    }

    /** Lists anew, and lets the reader step in that order; folding hides lines, but steps nothing over. */
    private void list() {
        List<Line> now = new ArrayList<>();
        for (Group group : groups) {
            List<FactChange> shown = group.changes().stream().filter(this::passes).toList();
            boolean closed = folded.contains(group.name());
            if (group.isNamed() && !shown.isEmpty()) {
                now.add(new Line.Head(group, shown.size(), closed));
            }
            if (!closed) {
                shown.forEach(c -> now.add(new Line.Row(c)));
            }
        }
        listing = true;
        lines.setAll(now);
        listing = false;
        session.arrange(groups.stream().flatMap(g -> g.changes().stream()).toList(), this::passes);
    }

    /** Whether the lines are being listed anew, so that what a list chooses meanwhile is no choice of the reader's. */
    boolean isListing() {
        return listing;
    }

    /** Lists that change, even one that the filter hides. */
    void list(FactChange change) {
        if (!passes(change)) {
            filter.set(Filter.ALL);
        }
        unfold(change);
    }

    private boolean passes(FactChange change) {
        return filter.get().passes(change, session.decision(change));
    }

    /** What is chosen elsewhere is shown, even out of a folded group. */
    private void unfold(@Nullable FactChange chosen) {
        if (!folded.isEmpty() && chosen != null && groups.stream()
                .filter(g -> g.changes().stream().anyMatch(c -> c == chosen)).anyMatch(g -> folded.remove(g.name()))) {
            list();
        }
    }

    /** From now on is told of each change that the reader would copy. */
    public void whenCopied(Consumer<FactChange> copier) {
        copied = copier;
    }

    void copy(FactChange change) {
        copied.accept(change);
    }

    Session session() {
        return session;
    }

    /** What the reader decides on changes. */
    Review review() {
        return review;
    }

    public LedgerHeight height() {
        return height;
    }

    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    ObjectProperty<Filter> filter() {
        return filter;
    }

    /** The changes that pass the filter, most severe first, or group by group. */
    ObservableList<Line> lines() {
        return lines;
    }

    /** Whose facts are accounted for; null while nothing is compared. */
    ReadOnlyObjectProperty<@Nullable Comparison> counted() {
        return counted.getReadOnlyProperty();
    }

    /** How many changes there are, and how many of them pass. */
    Count count() {
        return new Count(session.order().get().size(), session.changes().get().size());
    }

    /** How many changes have that value, and how many of them the filter's other sides let pass. */
    <T extends Enum<T>> Count count(Facet<T> facet, T value) {
        Filter others = facet.open(filter.get());
        List<FactChange> all = session.changes().get().stream()
                .filter(c -> facet.fits().test(value, c, session.decision(c))).toList();
        return new Count((int) all.stream().filter(c -> others.passes(c, session.decision(c))).count(), all.size());
    }

    /** The line of the chosen change; -1 where none is chosen or its line is hidden. */
    int line() {
        FactChange chosen = session.selected().get();
        // by identity: two changes may be equal and yet stand in two places
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i) instanceof Line.Row(FactChange change) && change == chosen).findFirst()
                .orElse(-1);
    }

    /** Chooses the change of that line; a head is no change. */
    void choose(int line) {
        if (line >= 0 && line < lines.size() && lines.get(line) instanceof Line.Row(FactChange change)
                && change != session.selected().get()) {
            session.select(change);
        }
    }

    /** Hides the changes of the group at that line, or shows them; answers whether there is a group to fold. */
    boolean fold(int line, boolean closed) {
        if (line < 0 || line >= lines.size() || !(lines.get(line) instanceof Line.Head head)
                || head.folded() == closed) {
            return false;
        }
        if (closed) {
            folded.add(head.group().name());
        } else {
            folded.remove(head.group().name());
        }
        list();
        return true;
    }

    /** The words of the longest run that the rewrite copied; empty where it copied none. */
    String copied() {
        Comparison comparison = counted.get();
        Reuse.Run run = comparison == null ? null : comparison.reuse().longestRun();
        return run == null ? "" : run.rewrite().of(Side.REWRITE.of(comparison).analysis().article());
    }

    /** Finds the longest copied run in both columns. */
    void findCopied() {
        if (!copied().isEmpty()) {
            finding.query().set(copied());
            finding.step(1);
        }
    }
}
