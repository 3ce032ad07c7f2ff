package stet.app.redline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import stet.app.desk.ByKeys;
import stet.app.desk.Telling;
import stet.app.session.Finding.Found;
import stet.app.session.Pair;
import stet.app.session.Spot;
import stet.app.session.View;
import stet.compare.FactChange;
import stet.compare.redline.Paragraph;
import stet.library.memory.Decision;
import stet.message.Messages;
import stet.text.Span;

/** The redline: the rewrite in one column with the original's values struck in, and the reasons in the margin. */
public final class RedlineView {
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final double TEXT_SIZE = 18;
    private static final double LINE = 60;
    private static final double EDGE = 14;

    private final RedlineModel model;
    private final Head head;
    private final TextColumn column;
    private final Margin margin;
    private final Notes notes;
    private final Pane content = new Pane();
    private final Pane window = new Pane(content);
    private final Rectangle clip = new Rectangle();
    private final ScrollBar bar = new ScrollBar();
    private final Region hem = new Region();
    private final Desk desk = new Desk();
    private Pair.@Nullable Key shown;
    private double position;
    private double width;
    /** The block at which reading goes on as soon as the text stands; null where it stays. */
    private @Nullable Spot wanted;
    private boolean stale = true;
    private boolean scrolling;

    public RedlineView(RedlineModel model) {
        this.model = model;
        head = new Head(model);
        column = new TextColumn(model, c -> model.session().select(c));
        margin = new Margin(fold -> {
            model.toggle(fold);
            reset();
        });
        notes = new Notes(model);
        build();
        listen();
    }

    /** The pane, to be placed by the window; it fills what room it is given. */
    public Region node() {
        return desk;
    }

    /** Puts the caret into the text. */
    public void focus() {
        column.area().requestFocus();
    }

    TextColumn column() {
        return column;
    }

    double position() {
        return position;
    }

    private void build() {
        desk.getStyleClass().addAll("desk", "redline");
        desk.setAccessibleRole(AccessibleRole.PARENT);
        content.setManaged(false);
        content.getChildren().addAll(column.area(), margin.node(), notes.node());
        window.setManaged(false);
        window.setClip(clip);
        window.getStyleClass().add("column");
        bar.setManaged(false);
        bar.setOrientation(Orientation.VERTICAL);
        bar.getStyleClass().add("desk-bar");
        ByKeys.serve(column.area(), head.words(), Bindings.createStringBinding(this::name, model.session().selected()));
        bar.setAccessibleText(Messages.text("redline.scroll"));
        hem.setManaged(false);
        hem.setMouseTransparent(true);
        hem.getStyleClass().add("desk-hem");
        desk.add(window, head.words(), head.grains(), hem, bar);
    }

    /** The text's name; and the change that is lit in it. */
    private String name() {
        FactChange chosen = model.session().selected().get();
        String name = Messages.text("redline.column");
        return chosen == null ? name : Telling.within(name, chosen, model.session().decision(chosen));
    }

    private void listen() {
        var session = model.session();
        model.redline().subscribe(_ -> reset());
        model.active().subscribe(_ -> desk.requestLayout());
        session.display().fadeRewording().subscribe(faded -> desk.pseudoClassStateChanged(FADED, faded));
        session.display().zoom().subscribe(zoom -> {
            column.area().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;",
                    TEXT_SIZE * zoom.doubleValue()));
            reset();
        });
        session.pair().subscribe(pair -> {
            if (pair != null && !pair.key().equals(shown)) {
                position = 0;
                shown = pair.key();
            }
        });
        session.view().subscribe((before, now) -> {
            if (now == View.REDLINE && before.isProse()) {
                want(session.spot().get());
            }
        });
        session.spot().subscribe(spot -> {
            if (!scrolling && spot != null && session.view().get() == View.REDLINE) {
                want(spot); // where the pair was read the last time
            }
        });
        session.selected().subscribe((before, now) -> {
            repaint(Stream.of(before, now));
            notes.stack();
            show(now);
        });
        session.decisions().subscribe((before, now) -> decided(before, now));
        model.finding().found().subscribe((before, now) -> found(Stream.of(before, now).flatMap(List::stream)));
        model.finding().here().subscribe(this::go);
        bar.valueProperty().subscribe(v -> {
            if (!scrolling) {
                scroll(v.doubleValue());
            }
        });
        desk.addEventFilter(ScrollEvent.SCROLL, e -> {
            scroll(position - e.getDeltaY());
            e.consume();
        });
        column.area().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        column.area().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    }

    /** Text that is being selected past the edge of the view comes into it. */
    private void drag(MouseEvent event) {
        double y = desk.screenToLocal(event.getScreenX(), event.getScreenY()).getY();
        if (y < Head.HEIGHT + EDGE) {
            scroll(position - EDGE);
        } else if (y > desk.getHeight() - EDGE) {
            scroll(position + EDGE);
        }
    }

    private void key(KeyEvent event) {
        if (event.isShiftDown() || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        double by = switch (event.getCode()) {
            case UP -> -LINE;
            case DOWN -> LINE;
            case PAGE_UP -> LINE - view();
            case PAGE_DOWN, SPACE -> view() - LINE;
            case HOME -> -position;
            case END -> limit() - position;
            default -> 0;
        };
        if (by != 0) {
            scroll(position + by);
            event.consume();
        }
    }

    /** Sets the column anew without leaving the place that is being read. */
    private void reset() {
        stale = true;
        desk.requestLayout();
    }

    private void repaint(Stream<@Nullable FactChange> changes) {
        Set<FactChange> set = Collections.newSetFromMap(new IdentityHashMap<>());
        changes.filter(Objects::nonNull).forEach(c -> set.add(Objects.requireNonNull(c)));
        if (!stale && !set.isEmpty()) {
            model.rowsOf(set).forEach(column::repaint);
        }
    }

    private void decided(Map<FactChange, Decision> before, Map<FactChange, Decision> now) {
        repaint(Stream.of(before, now).flatMap(m -> m.keySet().stream())
                .filter(c -> !Objects.equals(before.get(c), now.get(c))));
        notes.stack();
    }

    private void found(Stream<Found> places) {
        if (!stale) {
            places.flatMap(f -> places(f).stream()).map(At::row).distinct().forEach(column::repaint);
        }
    }

    /** Words of a row. */
    private record At(int row, Span span) {
    }

    private List<At> places(Found found) {
        List<Row> rows = model.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Words(Paragraph paragraph)) {
                int at = 0;
                for (var segment : paragraph.segments()) {
                    if (Marks.isIn(found, segment)) {
                        return List.of(new At(i, new Span(at, at + segment.text().length())));
                    }
                    at += segment.text().length();
                }
            }
        }
        return List.of();
    }

    private void go(@Nullable Found before, @Nullable Found here) {
        found(Stream.of(before, here).filter(Objects::nonNull).map(Objects::requireNonNull));
        if (here != null && !stale) {
            places(here).forEach(at -> reveal(column.y(at.row, at.span)));
        }
    }

    /** Brings a change into view; where it is there already, nothing moves. */
    private void show(@Nullable FactChange change) {
        double y = change == null || stale ? -1 : notes.y(change);
        if (y >= 0) {
            reveal(y);
        }
    }

    private void reveal(double y) {
        if (y < position + LINE / 2 || y > position + view() - LINE * 1.5) {
            scroll(y - view() / 3);
        }
    }

    private double view() {
        return Math.max(0, desk.getHeight() - Head.HEIGHT);
    }

    private double limit() {
        return Math.max(0, Math.max(column.height(), notes.end() + 12) - view());
    }

    private void scroll(double to) {
        scrolling = true;
        position = Math.clamp(to, 0, limit());
        content.setLayoutY(-Math.round(position));
        notes.show(position, position + view());
        bar.setMax(limit());
        bar.setVisibleAmount(limit() * Math.min(1, view() / Math.max(1, limit() + view())));
        bar.setValue(position);
        bar.setVisible(limit() > 0);
        if (model.session().view().get() == View.REDLINE && wanted == null) {
            model.session().spot().set(spot());
        }
        scrolling = false;
    }

    /** Goes on reading there with the next layout. */
    private void want(@Nullable Spot spot) {
        wanted = spot;
        desk.requestLayout();
    }

    /** The block of the rewrite that is being read; null where it is the first that shows. */
    private @Nullable Spot spot() {
        double at = position + view() / 3;
        Spot spot = null;
        for (int i = 0; position > 0 && i < column.tops().length && column.tops()[i] <= at; i++) {
            if (model.rows().get(i) instanceof Row.Words(Paragraph paragraph) && !paragraph.dropped()) {
                spot = new Spot(paragraph.block().number(), 0);
            }
        }
        return spot;
    }

    private void resume(int number) {
        for (int i = 0; i < column.tops().length; i++) {
            if (model.rows().get(i) instanceof Row.Words(Paragraph paragraph) && !paragraph.dropped()
                    && paragraph.block().number() == number) {
                scroll(column.tops()[i] - view() / 3);
            }
        }
    }

    private void layOut(double newWidth, double height) {
        Page page = Page.of(newWidth, model.session().display().zoom().get());
        window.resizeRelocate(0, Head.HEIGHT, page.bar() - 4, view());
        clip.setWidth(page.bar() - 4);
        clip.setHeight(view());
        head.layOut(page);
        bar.resizeRelocate(page.bar(), Head.HEIGHT + 8, 6, Math.max(0, view() - 16));
        hem.resizeRelocate(0, height - 18, page.bar() - 4, 18);
        boolean first = stale;
        if (stale || newWidth != width) {
            double share = column.height() == 0 ? 0 : position / column.height();
            if (stale) {
                column.reset();
            }
            stale = false;
            width = newWidth;
            column.measure(page.left(), page.column());
            content.resize(newWidth, column.height());
            margin.layOut(model.rows(), column, page);
            notes.layOut(column, page);
            position = share * column.height();
        }
        scroll(position);
        Spot spot = wanted;
        if (spot != null && !model.rows().isEmpty()) {
            wanted = null;
            resume(spot.block());
        } else if (first) {
            show(model.session().selected().get());
        }
    }

    /** The pane itself: it only tells when it has another size. */
    private final class Desk extends Region {
        void add(Node... nodes) {
            getChildren().addAll(nodes);
        }

        @Override
        protected void layoutChildren() {
            if (model.active().get() && getWidth() > 0 && getHeight() > 0) {
                layOut(getWidth(), getHeight());
            }
        }
    }
}
