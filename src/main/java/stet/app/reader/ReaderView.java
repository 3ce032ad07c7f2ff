package stet.app.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
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
import stet.app.session.Spot;
import stet.app.session.View;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.library.memory.Decision;
import stet.message.Messages;

/** The reading desk: the original, what joins it to the rewrite, and the rewrite. */
public final class ReaderView {
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final KeyCombination LEVEL = new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN);
    private static final double EDGE = 14;

    private final ReaderModel model;
    private final Map<Side, ColumnView> columns = new EnumMap<>(Side.class);
    private final Map<Side, Heading> headings = new EnumMap<>(Side.class);
    private final Gutter gutter = new Gutter();
    private final GutterHead gutterHead;
    private final ScrollBar bar = new ScrollBar();
    private final Region hem = new Region();
    private final Label notice = new Label(Messages.text("reader.alone"));
    private final Desk desk = new Desk();
    private final JoiningView joining;
    private final FactCard card;
    private final Scrolling scrolling;
    private final Overview overview;
    private final Lighting lighting;
    private final MapView map;
    private final Tips tips;
    private Pair.@Nullable Key shown;
    private @Nullable Comparison lastCompared;
    private boolean stale = true;
    private Measures measures = Measures.of(0, 1);
    private boolean realigned;

    /** @param still whether nothing may glide */
    public ReaderView(ReaderModel model, ObservableBooleanValue still) {
        this.model = model;
        for (Side side : Side.values()) {
            columns.put(side, new ColumnView(model, side, this::refold));
            headings.put(side, new Heading(() -> use(side.other())));
        }
        gutterHead = new GutterHead(model.session());
        scrolling = new Scrolling(model, columns, still);
        joining = new JoiningView(model, columns, scrolling, this::use);
        lighting = new Lighting(model, scrolling, gutter);
        overview = new Overview(model, scrolling);
        card = new FactCard(model, this::beside, this::focus);
        map = new MapView(scrolling::centre);
        tips = new Tips(model, overview, map, desk);
        build();
        listen();
    }

    /** The pane, to be placed by the window; it fills what room it is given. */
    public Region node() {
        return desk;
    }

    /** Puts the caret into the text. */
    public void focus() {
        column(reading()).area().requestFocus();
    }

    /** Puts the caret into the other column; into the one that had it last where neither has it. */
    public void otherColumn() {
        use(column(reading()).area().isFocused() ? reading().other() : reading());
    }

    /** The side in which the reader works: that which had the keys last. */
    private Side reading() {
        return model.inUse().get();
    }

    /** Joins the block that the reader is at, or begins to. */
    public void join() {
        joining.join();
    }

    /** Parts the block that the reader is at. */
    public void part() {
        joining.part();
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
        columns.values().forEach(c -> desk.getChildren().add(c.node()));
        // over the columns, whose outer margins reach into it
        desk.getChildren().addAll(gutter.node(), gutterHead.node());
        headings.values().forEach(h -> desk.getChildren().add(h.node()));
        card.node().setPickOnBounds(false); // its shadow would take the pointer off the words
        headings.forEach((side, h) -> column(side).serve(h.node()));
        desk.getChildren().addAll(hem, map.node(), bar, notice, card.node(), tips.node());
    }

    private void listen() {
        var session = model.session();
        session.phase().subscribe(this::enter);
        session.display().fadeRewording().subscribe(faded -> desk.pseudoClassStateChanged(FADED, faded));
        session.display().zoom().subscribe(_ -> desk.requestLayout());
        model.inUse().subscribe(_ -> desk.requestLayout());
        session.display().showKept()
                .subscribe(_ -> columns.forEach((side, c) -> model.keptBlocks(side).forEach(c::repaint)));
        model.chosen().subscribe(this::chosen);
        model.pointed().subscribe(pointed -> {
            card.hover(pointed);
            lighting.show();
        });
        session.decisions().subscribe(this::decided);
        session.view().subscribe((before, now) -> {
            Spot spot = session.spot().get();
            if (now == View.SIDE_BY_SIDE && before.isProse() && spot != null) {
                scrolling.resume(spot);
            }
        });
        model.finding().found().subscribe(this::found);
        model.finding().here().subscribe(this::go);
        gutter.onPointed(tips::overRibbon);
        gutter.onChosen(ribbon -> level(Optional.of(ribbon)));
        scrolling.onMoved(this::moved);
        scrolling.onRest(this::light);
        bar.valueProperty().subscribe(v -> scrolling.bar(v.doubleValue()));
        desk.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        desk.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        columns.forEach((side, c) -> {
            c.area().addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> drag(side, e));
            c.area().onFollow(() -> scrolling.followCaret(side));
            c.area().focusedProperty().subscribe(focused -> {
                if (focused) {
                    model.use(side);
                }
            });
        });
    }

    /** Brings what is chosen into view, unless its open card shows that it is, and then lights it. */
    private void chosen(@Nullable Subject before, @Nullable Subject subject) {
        if (card.isOpenFor(Subject.change(subject))
                || ReaderModel.isSame(Subject.change(before), Subject.change(subject))) {
            light();
            return;
        }
        card.close();
        if (subject == null) {
            light();
        } else {
            scrolling.show(subject);
        }
    }

    private void level(Optional<Ribbon> ribbon) {
        tips.hide();
        card.close();
        ribbon.ifPresent(scrolling::level);
    }

    private void wheel(ScrollEvent event) {
        card.close();
        tips.hide();
        scrolling.by(measures.both() ? measures.side(event.getX()) : reading(), -event.getDeltaY());
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
        boolean inText = column(reading()).area().isFocused();
        if (inText && joining.key(event)) {
            event.consume();
        } else if (LEVEL.match(event)) {
            level(column(reading()).caret().flatMap(place -> model.ribbon(reading(), place)));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && card.dismiss()) {
            event.consume();
        } else if (inText && (event.getCode() == KeyCode.ENTER ? openCard() : scrolling.key(reading(), event))) {
            event.consume();
        }
    }

    /** Turns to a side; where one is shown at a time, the other takes its place, level with it. */
    private void use(Side side) {
        model.use(side);
        showColumns(measures);
        focus();
    }

    /** Opens the card of what is chosen, on the side where the reader is if it has words there. */
    private boolean openCard() {
        Subject subject = model.chosen().get();
        if (subject != null) {
            card.open(subject, subject.on(reading()).isPresent() ? reading() : reading().other());
        }
        return subject != null;
    }

    private void enter(Phase phase) {
        Pair.Key key = phase.pairOpen().map(Pair::key).orElse(null);
        Comparison compared = model.comparison();
        boolean sameTexts = compared != null && compared.isOfTextsOf(lastCompared);
        lastCompared = compared;
        if (sameTexts) {
            columns.values().forEach(ColumnView::renew);
            realigned = true;
            desk.requestLayout();
            return;
        }
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

    private void decided(Map<FactChange, Decision> before, Map<FactChange, Decision> now) {
        FactChange[] changed = Stream.of(before, now).flatMap(m -> m.keySet().stream())
                .filter(c -> !Objects.equals(before.get(c), now.get(c))).toArray(FactChange[]::new);
        for (Side side : Side.values()) {
            ReaderModel.blocks(side, Stream.of(changed).map(Subject.Changed::new)).forEach(column(side)::repaint);
        }
        card.refresh();
        desk.requestLayout();
    }

    private void found(List<Found> before, List<Found> now) {
        Stream.of(before, now).flatMap(List::stream).map(f -> new Joining.At(f.side(), f.place().block())).distinct()
                .forEach(at -> column(at.side()).repaint(at.block()));
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
        lighting.show();
        map.point(overview.share(model.session().selected().get()));
    }

    /** Below the words of that side, else above them, else as low as the whole card shows: never outside the desk. */
    private Optional<Point2D> beside(Side side, Subject subject) {
        double top = Heading.HEIGHT - scrolling.position(side);
        return subject.on(side).flatMap(f -> column(side).bounds(f.place())).map(words -> {
            double below = top + words.getMaxY() + 8;
            double above = top + words.getMinY() - 8 - card.node().getHeight();
            double lowest = Math.max(4, desk.getHeight() - 4 - card.node().getHeight());
            double x = measures.left(side) + words.getMinX() - Margin.OUTER - 20;
            // over its own column only: the counterpart stays in sight
            double last = measures.right(side) + 20 - FactCard.WIDTH;
            return new Point2D(Math.max(4, Math.min(x, last)), below <= lowest ? below : above >= 4 ? above : lowest);
        });
    }

    private void moved() {
        gutter.scroll(scrolling.position(Side.ORIGINAL), scrolling.position(Side.REWRITE));
        lighting.thread();
        overview.view(map::view);
        bar.setMax(overview.limit());
        bar.setVisibleAmount(overview.limit() * overview.amount());
        bar.setValue(overview.position());
    }

    private void layOut(double width, double height) {
        Measures m = Measures.of(width, model.session().display().zoom().get());
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
        gutterHead.node().resizeRelocate(m.right(Side.ORIGINAL), 0, Measures.GUTTER, Heading.HEIGHT);
        gutterHead.node().setVisible(model.comparison() != null);
        map.place(m.map(), Heading.HEIGHT + 8, Math.max(0, view - 16));
        bar.resizeRelocate(m.map() + MapView.WIDTH + 12, Heading.HEIGHT + 8, 6, Math.max(0, view - 16));
        hem.resizeRelocate(0, height - 18, m.map() - 6, 18);
        boolean compared = model.comparison() != null;
        map.node().setVisible(compared);
        bar.setVisible(model.article(Side.ORIGINAL) != null);
        notice.resizeRelocate(m.left(Side.REWRITE), Heading.HEIGHT + 8, m.column(), notice.prefHeight(m.column()));
        if (realigned && !measured) {
            scrolling.measure();
        }
        if (measured || stale || realigned) {
            gutter.reset(model.ribbons(), column(Side.ORIGINAL).extents(), column(Side.REWRITE).extents());
        }
        columns.values().forEach(ColumnView::decide);
        map.show(overview.spots(), overview.shares());
        joining.place(m.column());
        stale = false;
        realigned = false;
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
