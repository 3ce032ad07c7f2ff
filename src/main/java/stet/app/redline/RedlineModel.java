package stet.app.redline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Direction;
import stet.app.session.Finding;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.app.task.Lane;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.redline.Grain;
import stet.compare.redline.Paragraph;
import stet.compare.redline.Redline;
import stet.compare.redline.Segment;
import stet.library.memory.Decision.Verdict;

/** What the redline shows, without nodes. It is made when it is first looked at, off the window's thread. */
public final class RedlineModel implements AutoCloseable {
    private static final Redline NONE = new Redline(List.of());

    private final Session session;
    private final Review review;
    private final Finding finding;
    private final Lane lane;
    private final BooleanProperty active = new SimpleBooleanProperty();
    private final ObjectProperty<Grain> grain = new SimpleObjectProperty<>(Grain.FACTS);
    private final ReadOnlyObjectWrapper<Redline> redline = new ReadOnlyObjectWrapper<>(NONE);
    private final Set<Integer> open = new HashSet<>();
    private Marks marks = new Marks(NONE);
    private List<Row> rows = List.of();
    private List<Anchor> anchors = List.of();
    private @Nullable Made made;

    /** What the redline on show, or on its way, is of. */
    private record Made(Comparison comparison, Grain grain) {
    }

    /** @param window runs what was made off it */
    public RedlineModel(Session session, Review review, Finding finding, Executor window) {
        this.session = session;
        this.review = review;
        this.finding = finding;
        lane = new Lane("redline", window);
        session.comparison().subscribe(_ -> make());
        active.subscribe(_ -> make());
        grain.subscribe(_ -> make());
    }

    /** Whether the reader looks at it. */
    public BooleanProperty active() {
        return active;
    }

    /** Whether facts alone are marked, or every word. */
    ObjectProperty<Grain> grain() {
        return grain;
    }

    /** The redline; empty while there is none. */
    ReadOnlyObjectProperty<Redline> redline() {
        return redline.getReadOnlyProperty();
    }

    Session session() {
        return session;
    }

    Review review() {
        return review;
    }

    Finding finding() {
        return finding;
    }

    /** The side from which the rewrite is read. */
    NodeOrientation direction() {
        Comparison comparison = session.comparison().get();
        return Direction.of(comparison == null ? null : comparison.rewrite().analysis().article());
    }

    List<Row> rows() {
        return rows;
    }

    /** Where each change stands, in reading order. */
    List<Anchor> anchors() {
        return anchors;
    }

    /** Opens a fold of furniture, or closes it again. */
    void toggle(int fold) {
        if (!open.remove(fold)) {
            open.add(fold);
        }
        lay();
    }

    /** The stretches of a paragraph as they look now. */
    List<Marks.Mark> marks(Paragraph paragraph) {
        return marks.of(paragraph, new Marks.Now(session.selected().get(),
                c -> session.decision(c).verdict() == Verdict.DISMISSED, finding.found().get(), finding.here().get()));
    }

    /** The rows in which any of these changes shows. */
    IntStream rowsOf(Set<FactChange> changes) {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i) instanceof Row.Words(var paragraph)
                && paragraph.segments().stream().anyMatch(s -> s.changes().stream().anyMatch(changes::contains)));
    }

    /** The change that shows at that letter of a row; null where none does. */
    @Nullable
    FactChange changeAt(int row, int letter) {
        if (row < rows.size() && rows.get(row) instanceof Row.Words(var paragraph)) {
            int at = 0;
            for (Segment segment : paragraph.segments()) {
                at += segment.text().length();
                if (letter < at) {
                    return segment.change();
                }
            }
        }
        return null;
    }

    @Override
    public void close() {
        lane.close();
    }

    private void make() {
        Comparison comparison = session.comparison().get();
        if (comparison == null) {
            lane.cancel();
            made = null;
            open.clear();
            show(NONE);
        } else if (active.get()) {
            Made next = new Made(comparison, grain.get());
            if (made == null || made.comparison != comparison || made.grain != next.grain) {
                made = next;
                lane.run(_ -> Redline.of(next.comparison, next.grain), this::show);
            }
        }
    }

    private void show(Redline next) {
        marks = new Marks(next);
        rows = Row.of(next, open);
        anchors = Anchor.of(rows);
        redline.set(next);
    }

    private void lay() {
        rows = Row.of(redline.get(), open);
        anchors = Anchor.of(rows);
    }
}
