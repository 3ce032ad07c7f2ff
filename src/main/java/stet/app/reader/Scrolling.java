package stet.app.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import stet.align.BlockLink;
import stet.app.desk.Side;
import stet.app.session.Spot;
import stet.app.session.View;
import stet.compare.Comparison;
import stet.text.Place;

/** Where the two columns stand, and what brings them elsewhere. */
final class Scrolling {
    private static final double LINE = 52;
    private static final double THIRD = 1.0 / 3;
    /** A shorter movement is that of a finger on a pad, which the columns follow at once. */
    private static final double STEP = 30;

    private final ReaderModel model;
    private final Map<Side, ColumnView> columns = new EnumMap<>(Side.class);
    private final Tandem tandem = new Tandem();
    private final Glide glide;
    private Anchors places = Anchors.through(List.of(), new Anchors.Point(0, 0));
    private Runnable moved = () -> {
    };
    private Runnable rested = () -> {
    };
    private @Nullable Ribbon followed;
    private double width;
    private double view;
    private boolean showing;

    /** @param still whether nothing may glide */
    Scrolling(ReaderModel model, Map<Side, ColumnView> columns, ObservableBooleanValue still) {
        this.model = model;
        this.columns.putAll(columns);
        glide = new Glide(still, this::show, () -> rested.run());
        model.session().display().locked().subscribe(tandem::lock);
    }

    /** Where the columns shall stand; they may still be on the way. */
    Tandem tandem() {
        return tandem;
    }

    /** Where a column stands just now. */
    double position(Side side) {
        return side == Side.ORIGINAL ? glide.now().original() : glide.now().rewrite();
    }

    /** Hears whenever the columns move. */
    void onMoved(Runnable action) {
        moved = action;
    }

    /** Hears whenever the columns have arrived. */
    void onRest(Runnable action) {
        rested = action;
    }

    ColumnView column(Side side) {
        return Objects.requireNonNull(columns.get(side));
    }

    /** The height of the window onto the columns, in pixels. */
    double view() {
        return view;
    }

    /** The side that the scroll bar and the map measure by: the longer one. */
    Side reference() {
        return column(Side.REWRITE).extents().height() > column(Side.ORIGINAL).extents().height()
                ? Side.REWRITE
                : Side.ORIGINAL;
    }

    /** Where the other side has what stands at that height of this one. */
    double counterpart(Side side, double y) {
        return (side == Side.ORIGINAL ? places : places.inverse()).map(y);
    }

    /**
     * Lays the columns out for a text of that width in a view of that height. What stands at a third of the height stays
     * there, on either side; in a view of another height, what stands on top does.
     *
     * @return whether the text was laid out anew
     */
    boolean layOut(double newWidth, double newView, boolean stale) {
        boolean anew = stale || newWidth != width;
        if (!anew && newView == view) {
            return false;
        }
        Map<Side, Spot> spots = new EnumMap<>(Side.class);
        columns.keySet().forEach(side -> spot(side).ifPresent(spot -> spots.put(side, spot)));
        width = newWidth;
        view = newView;
        if (anew) {
            columns.values().forEach(c -> c.measure(width));
        }
        measure();
        Spot last = model.session().spot().get();
        if (spots.isEmpty() && last != null) {
            tandem.jump(Side.REWRITE, top(Side.REWRITE, last));
        } else if (anew) {
            tandem.place(place(Side.ORIGINAL, spots), place(Side.REWRITE, spots));
        }
        hold(followed);
        settle();
        return anew;
    }

    /** Goes on reading at a place that another view left. */
    void resume(Spot spot) {
        if (!spot(Side.REWRITE).map(Spot::block).equals(Optional.of(spot.block()))) {
            tandem.jump(Side.REWRITE, top(Side.REWRITE, spot));
            settle();
        }
    }

    /** Where a side is being read; empty at its beginning. */
    private Optional<Spot> spot(Side side) {
        double at = tandem.position(side) + view * THIRD;
        return tandem.position(side) == 0
                ? Optional.empty()
                : column(side).extents().blocks().entrySet().stream().filter(e -> e.getValue().top() <= at)
                        .max(Comparator.comparingDouble(e -> e.getValue().top()))
                        .map(e -> new Spot(e.getKey(), (at - e.getValue().top())
                                / Math.max(1, e.getValue().bottom() - e.getValue().top())));
    }

    private double place(Side side, Map<Side, Spot> spots) {
        Spot spot = spots.get(side);
        return spot == null ? tandem.position(side) : top(side, spot);
    }

    /** How far a side is scrolled where it is read there. */
    private double top(Side side, Spot spot) {
        Extents.Extent block = column(side).extents().of(spot.block());
        return block == null
                ? tandem.position(side)
                : block.top() + spot.share() * (block.bottom() - block.top()) - view * THIRD;
    }

    /** Takes the anchors that the alignment gives now; nothing moves until the reader does. */
    void measure() {
        Extents original = column(Side.ORIGINAL).extents();
        Extents rewrite = column(Side.REWRITE).extents();
        List<Anchors.Point> points = points(original, rewrite);
        places = Anchors.through(points, new Anchors.Point(original.height(), rewrite.height()));
        double third = view * THIRD;
        List<Anchors.Point> scrolls = points.stream().map(p -> new Anchors.Point(p.from() - third, p.to() - third))
                .toList();
        double endOriginal = Math.max(0, original.height() - view);
        double endRewrite = Math.max(0, rewrite.height() - view);
        tandem.measure(Anchors.through(scrolls, new Anchors.Point(endOriginal, endRewrite)), endOriginal, endRewrite);
    }

    /** Tops and bottoms of the groups that were not moved. */
    private List<Anchors.Point> points(Extents original, Extents rewrite) {
        List<Anchors.Point> points = new ArrayList<>();
        Comparison comparison = model.comparison();
        for (BlockLink link : comparison == null ? List.<BlockLink>of() : comparison.alignment().blocks()) {
            Extents.Extent a = original.of(link.original().getFirst());
            Extents.Extent b = rewrite.of(link.rewrite().getFirst());
            Extents.Extent c = original.of(link.original().getLast());
            Extents.Extent d = rewrite.of(link.rewrite().getLast());
            if (!link.moved() && a != null && b != null && c != null && d != null) {
                points.add(new Anchors.Point(a.top(), b.top()));
                points.add(new Anchors.Point(c.bottom(), d.bottom()));
            }
        }
        return points;
    }

    private void show(double original, double rewrite) {
        showing = true;
        column(Side.ORIGINAL).scroll(original);
        column(Side.REWRITE).scroll(rewrite);
        moved.run();
        if (tandem.limit(Side.REWRITE) > 0 && model.session().view().get() == View.SIDE_BY_SIDE) {
            model.session().spot().set(spot(Side.REWRITE).orElse(null));
        }
        showing = false;
    }

    private Glide.Stand stand() {
        return new Glide.Stand(tandem.position(Side.ORIGINAL), tandem.position(Side.REWRITE));
    }

    private void settle() {
        glide.at(stand());
    }

    /** Shows the columns where they stand: what is on them may have changed. */
    void refresh() {
        glide.again();
    }

    void toStart() {
        follow(null);
        tandem.place(0, 0);
    }

    /** Scrolls the side under the pointer, and the other with it while they are locked. */
    void by(Side side, double pixels) {
        tandem.scroll(side, pixels);
        if (Math.abs(pixels) < STEP) {
            settle();
        } else {
            glide.to(stand());
        }
    }

    /** Takes a new value of the scroll bar, if a person set it. */
    void bar(double value) {
        if (!showing) {
            tandem.jump(reference(), value);
            settle();
        }
    }

    /** Brings a place of the whole, from 0 to 1, to the middle of the view. */
    void centre(double share) {
        tandem.jump(reference(), share * column(reference()).extents().height() - view / 2);
        settle();
    }

    /** Does what a key asks of the column that has the focus; false where it asks for nothing here. */
    boolean key(Side side, KeyEvent event) {
        if (event.isShiftDown() || event.isAltDown() || event.isShortcutDown()) {
            return false;
        }
        double by = switch (event.getCode()) {
            case UP -> -LINE;
            case DOWN -> LINE;
            case PAGE_UP -> LINE - view;
            case PAGE_DOWN, SPACE -> view - LINE;
            case HOME -> Double.NEGATIVE_INFINITY;
            case END -> Double.POSITIVE_INFINITY;
            default -> 0;
        };
        if (Double.isInfinite(by) && model.session().display().locked().get()) {
            tandem.jump(side, by);
            glide.to(stand());
        } else if (by != 0) {
            by(side, by);
        }
        return by != 0;
    }

    /** Brings both ends of a fact to one third of the height; a side without it shows where it would stand. */
    void show(Subject subject) {
        follow(model.moved(subject).orElse(null));
        place(subject.on(Side.ORIGINAL).flatMap(f -> column(Side.ORIGINAL).middle(f.place())).orElse(null),
                subject.on(Side.REWRITE).flatMap(f -> column(Side.REWRITE).middle(f.place())).orElse(null));
    }

    /** Brings both ends of a ribbon to one third of the height. */
    void level(Ribbon ribbon) {
        follow(ribbon.kind() == Ribbon.Kind.MOVED ? ribbon : null);
        Band band = band(ribbon);
        place(band.original() == null ? null : band.original().top(),
                band.rewrite() == null ? null : band.rewrite().top());
    }

    private void place(@Nullable Double original, @Nullable Double rewrite) {
        if (view > 0 && (original != null || rewrite != null)) {
            double ours = original != null ? original : counterpart(Side.REWRITE, Objects.requireNonNull(rewrite));
            double theirs = rewrite != null ? rewrite : counterpart(Side.ORIGINAL, ours);
            tandem.place(ours - view * THIRD, theirs - view * THIRD);
            glide.to(stand());
        }
    }

    /** Brings a place of one side to one third of the height, unless it is in view, and the other side with it. */
    void show(Side side, Place place) {
        column(side).bounds(place).map(Bounds::getCenterY).ifPresent(y -> {
            double at = y - tandem.position(side);
            if (at < LINE || at > view - LINE) {
                tandem.jump(side, y - view * THIRD);
                glide.to(stand());
            }
        });
    }

    /** Brings the line of the side's caret into view where it is out of it. */
    void followCaret(Side side) {
        column(side).caretLine().ifPresent(line -> {
            double at = line.getCenterY() - tandem.position(side);
            if (at < 0) {
                by(side, line.getMinY() - LINE - tandem.position(side));
            } else if (at > view) {
                by(side, line.getMaxY() + LINE - view - tandem.position(side));
            } else {
                refresh();
            }
        });
    }

    /** Inside this moved passage the columns scroll along the move; elsewhere, and with none, along the rest. */
    void follow(@Nullable Ribbon moved) {
        followed = moved;
        hold(moved);
    }

    private void hold(@Nullable Ribbon moved) {
        Band band = moved == null ? null : band(moved);
        Band.Edge ours = band == null ? null : band.original();
        Band.Edge theirs = band == null ? null : band.rewrite();
        tandem.hold(ours == null || theirs == null ? null : new Tandem.Held(stretch(ours), stretch(theirs)));
    }

    private Tandem.Stretch stretch(Band.Edge edge) {
        return new Tandem.Stretch(edge.top() - view * THIRD - LINE, edge.bottom() - view * THIRD);
    }

    private Band band(Ribbon ribbon) {
        return Band.of(ribbon, column(Side.ORIGINAL).extents(), column(Side.REWRITE).extents());
    }

    /** The height of the subject's words in the view just now; null where there are none. */
    @Nullable
    Double middle(@Nullable Subject subject, Side side) {
        return subject == null
                ? null
                : subject.on(side).flatMap(f -> column(side).middle(f.place())).map(y -> y - position(side))
                        .orElse(null);
    }
}
