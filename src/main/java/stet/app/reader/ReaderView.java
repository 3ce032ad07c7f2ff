package stet.app.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Measures;
import stet.app.desk.Side;
import stet.app.session.Finding.Found;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.compare.FactChange;
import stet.library.memory.Decision;
import stet.message.Messages;

/** The reading desk: the original, what joins it to the rewrite, and the rewrite. */
public final class ReaderView {
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final double EDGE = 14;

    private final ReaderModel model;
    private final Map<Side, ColumnView> columns = new EnumMap<>(Side.class);
    private final Map<Side, Heading> headings = new EnumMap<>(Side.class);
    private final Gutter gutter = new Gutter();
    private final ScrollBar bar = new ScrollBar();
    private final Region hem = new Region();
    private final Label notice = new Label(Messages.text("reader.alone"));
    private final Desk desk = new Desk();
    private final FactCard card;
    private final Scrolling scrolling;
    private final MapView map;
    private @Nullable FactChange lastSelected;
    private @Nullable FactChange lastHovered;
    private Pair.@Nullable Key shown;
    private boolean stale = true;
    private Measures measures = Measures.of(0, 1);

    public ReaderView(ReaderModel model) {
        this.model = model;
        for (Side side : Side.values()) {
            columns.put(side, new ColumnView(model, side, this::refold));
            headings.put(side, new Heading(() -> use(side.other())));
        }
        card = new FactCard(model, this::beside);
        scrolling = new Scrolling(model, column(Side.ORIGINAL), column(Side.REWRITE));
        map = new MapView(scrolling::centre);
        build();
        listen();
    }

    /** The pane, to be placed by the window; it fills what room it is given. */
    public Region node() {
        return desk;
    }

    /** Puts the caret into the text. */
    public void focus() {
        column(model.inUse().get()).area().requestFocus();
    }

    ColumnView column(Side side) {
        return Objects.requireNonNull(columns.get(side));
    }

    Scrolling scrolling() {
        return scrolling;
    }

    private void build() {
        desk.getStyleClass().add("desk");
        desk.setAccessibleRole(AccessibleRole.PARENT);
        bar.setManaged(false);
        bar.setOrientation(Orientation.VERTICAL);
        bar.getStyleClass().add("desk-bar");
        hem.setManaged(false);
        hem.setMouseTransparent(true);
        hem.getStyleClass().add("desk-hem");
        notice.setManaged(false);
        notice.setWrapText(true);
        notice.getStyleClass().add("desk-notice");
        desk.getChildren().add(gutter.node());
        columns.values().forEach(c -> desk.getChildren().add(c.node()));
        headings.values().forEach(h -> desk.getChildren().add(h.node()));
        card.node().setPickOnBounds(false); // its shadow would take the pointer off the words
        desk.getChildren().addAll(hem, map.node(), bar, notice, card.node());
    }

    private void listen() {
        var session = model.session();
        session.phase().subscribe(this::enter);
        session.fadeRewording().subscribe(faded -> desk.pseudoClassStateChanged(FADED, faded));
        session.zoom().subscribe(_ -> desk.requestLayout());
        model.inUse().subscribe(_ -> desk.requestLayout());
        session.selected().subscribe(change -> {
            repaint();
            scrolling.show(change);
            light();
        });
        model.hovered().subscribe(hovered -> {
            card.hover(hovered);
            repaint();
            light();
        });
        session.decisions().subscribe(this::decided);
        model.finding().found().subscribe(this::found);
        model.finding().here().subscribe(this::go);
        scrolling.onMoved(this::moved);
        bar.valueProperty().subscribe(v -> scrolling.bar(v.doubleValue()));
        desk.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        desk.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        columns.forEach((side, c) -> {
            c.area().addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> drag(side, e));
            c.area().onFollow(() -> scrolling.follow(side));
            c.area().focusedProperty().subscribe(focused -> {
                if (focused) {
                    model.use(side);
                }
            });
        });
    }

    private void wheel(ScrollEvent event) {
        card.close();
        scrolling.by(side(event.getX()), -event.getDeltaY());
        event.consume();
    }

    /** Text that is being selected past the edge of the view comes into it. */
    private void drag(Side side, MouseEvent event) {
        double y = desk.screenToLocal(event.getScreenX(), event.getScreenY()).getY();
        if (y < Heading.HEIGHT + EDGE) {
            scrolling.by(side, -EDGE);
        } else if (y > desk.getHeight() - EDGE) {
            scrolling.by(side, EDGE);
        }
    }

    private void key(KeyEvent event) {
        Side side = column(Side.REWRITE).area().isFocused() ? Side.REWRITE : Side.ORIGINAL;
        if (event.getCode() == KeyCode.F6) {
            use(column(side).area().isFocused() ? side.other() : model.inUse().get());
            event.consume();
        } else if (column(side).area().isFocused() && scrolling.key(side, event)) {
            event.consume();
        }
    }

    /** Turns to a side; where one is shown at a time, the other takes its place, level with it. */
    private void use(Side side) {
        model.use(side);
        showColumns(measures);
        focus();
    }

    private Side side(double x) {
        return !measures.both()
                ? model.inUse().get()
                : x < measures.right(Side.ORIGINAL) + Measures.GUTTER / 2 ? Side.ORIGINAL : Side.REWRITE;
    }

    private void enter(Phase phase) {
        Pair.Key key = phase.pairOpen().map(Pair::key).orElse(null);
        columns.values().forEach(ColumnView::reset);
        headings.forEach((side, heading) -> heading.show(model.version(side), side, phase));
        notice.setVisible(phase instanceof Phase.Alone);
        if (key == null || !key.equals(shown)) {
            scrolling.toStart();
        }
        shown = key;
        stale = true;
        desk.requestLayout();
    }

    /** Sets the columns anew without leaving the place that is being read. */
    private void refold() {
        columns.values().forEach(ColumnView::reset);
        stale = true;
        desk.requestLayout();
    }

    private void repaint() {
        FactChange selected = model.session().selected().get();
        FactChange hovered = model.hovered().get();
        for (Side side : Side.values()) {
            ReaderModel.blocks(side, selected, hovered, lastSelected, lastHovered).distinct()
                    .forEach(column(side)::repaint);
        }
        lastSelected = selected;
        lastHovered = hovered;
    }

    private void decided(Map<FactChange, Decision> before, Map<FactChange, Decision> now) {
        FactChange[] changed = Stream.of(before, now).flatMap(m -> m.keySet().stream())
                .filter(c -> !Objects.equals(before.get(c), now.get(c))).toArray(FactChange[]::new);
        for (Side side : Side.values()) {
            ReaderModel.blocks(side, changed).distinct().forEach(column(side)::repaint);
        }
        card.show();
        desk.requestLayout();
    }

    private void found(List<Found> before, List<Found> now) {
        Stream.of(before, now).flatMap(List::stream).map(f -> new At(f.side(), f.place().block())).distinct()
                .forEach(at -> column(at.side).repaint(at.block));
    }

    /** A block of a side. */
    private record At(Side side, int block) {
    }

    private void go(@Nullable Found before, @Nullable Found here) {
        found(Stream.ofNullable(before).toList(), Stream.ofNullable(here).toList());
        if (here != null) {
            if (model.reveal(here.side(), here.place().block())) {
                refold();
                desk.layout();
            }
            model.use(here.side());
            scrolling.show(here.side(), here.place());
        }
    }

    private void light() {
        gutter.light(new Marks.Light(model.session().selected().get(), model.hovered().get()));
        map.point(scrolling.share(model.session().selected().get()));
        thread();
    }

    /** Below the words under the pointer, or above them where there is no room below, and never outside the desk. */
    private Optional<Point2D> beside(FactChange change) {
        Side side = model.hoveredSide();
        double position = scrolling.tandem().position(side);
        Measures m = measures;
        return column(side).bounds(change).map(words -> {
            double below = Heading.HEIGHT + words.getMaxY() - position + 8;
            double above = Heading.HEIGHT + words.getMinY() - position - 8 - card.node().getHeight();
            boolean fits = below + card.node().getHeight() <= desk.getHeight() - 4 || above < 0;
            double x = m.left(side) + words.getMinX() - Margin.OUTER - 20;
            // over its own column only: the counterpart stays in sight
            double last = m.right(side) + 20 - FactCard.WIDTH;
            return new Point2D(Math.max(4, Math.min(x, last)), fits ? below : above);
        });
    }

    private void thread() {
        FactChange hovered = model.hovered().get();
        FactChange change = hovered != null ? hovered : model.session().selected().get();
        boolean selected = change != null && change == model.session().selected().get();
        gutter.thread(scrolling.middle(change, Side.ORIGINAL), scrolling.middle(change, Side.REWRITE), selected);
    }

    private void moved() {
        gutter.scroll(scrolling.tandem());
        thread();
        scrolling.view((from, to) -> map.view(from, to));
        bar.setMax(scrolling.limit());
        bar.setVisibleAmount(scrolling.limit() * scrolling.amount());
        bar.setValue(scrolling.position());
    }

    private void layOut(double width, double height) {
        Measures m = Measures.of(width, model.session().zoom().get());
        measures = m;
        double view = Math.max(0, height - Heading.HEIGHT);
        for (ColumnView column : columns.values()) {
            stale |= column.type(m.type());
        }
        boolean measured = scrolling.layOut(m.column(), view, stale);
        for (Side side : Side.values()) {
            column(side).place(m.left(side), Heading.HEIGHT, m.column(), view);
            Heading heading = Objects.requireNonNull(headings.get(side));
            heading.node().resizeRelocate(m.left(side), 0, m.column(), Heading.HEIGHT);
        }
        showColumns(m);
        gutter.place(m.right(Side.ORIGINAL), Heading.HEIGHT, view);
        map.place(m.map(), Heading.HEIGHT + 8, Math.max(0, view - 16));
        bar.resizeRelocate(m.map() + MapView.WIDTH + 12, Heading.HEIGHT + 8, 6, Math.max(0, view - 16));
        hem.resizeRelocate(0, height - 18, m.map() - 6, 18);
        boolean compared = model.comparison() != null;
        map.node().setVisible(compared);
        bar.setVisible(model.article(Side.ORIGINAL) != null);
        notice.resizeRelocate(m.left(Side.REWRITE), Heading.HEIGHT + 8, m.column(), notice.prefHeight(m.column()));
        if (measured || stale) {
            gutter.reset(model.ribbons(), column(Side.ORIGINAL).extents(), column(Side.REWRITE).extents());
        }
        columns.values().forEach(ColumnView::decide);
        map.show(scrolling.spots(), scrolling.shares());
        stale = false;
        scrolling.refresh();
        light();
    }

    private void showColumns(Measures m) {
        for (Side side : Side.values()) {
            boolean here = model.article(side) != null && (m.both() || side == model.inUse().get());
            column(side).node().setVisible(here);
            Heading heading = Objects.requireNonNull(headings.get(side));
            heading.node().setVisible(here);
            heading.other(here && !m.both() && model.article(side.other()) != null ? side.other() : null);
        }
        gutter.node().setVisible(m.both());
    }

    /** The pane itself: it only tells when it has another size. */
    private final class Desk extends Region {
        @Override
        protected void layoutChildren() {
            if (getWidth() > 0 && getHeight() > 0) {
                layOut(getWidth(), getHeight());
            }
        }

        @Override
        public ObservableList<Node> getChildren() {
            return super.getChildren();
        }
    }
}
