package stet.app.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import stet.align.BlockLink;
import stet.app.desk.Form;
import stet.app.desk.Side;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.text.Place;

/** Where the two columns stand, and what brings them elsewhere. */
final class Scrolling {
    private static final double LINE = 52;
    private static final double THIRD = 1.0 / 3;

    private final ReaderModel model;
    private final Map<Side, ColumnView> columns = new EnumMap<>(Side.class);
    private final Tandem tandem = new Tandem();
    private Anchors places = Anchors.through(List.of(), new Anchors.Point(0, 0));
    private Runnable moved = () -> {
    };
    private double width;
    private double view;
    private boolean refreshing;

    Scrolling(ReaderModel model, ColumnView original, ColumnView rewrite) {
        this.model = model;
        columns.put(Side.ORIGINAL, original);
        columns.put(Side.REWRITE, rewrite);
    }

    Tandem tandem() {
        return tandem;
    }

    void onMoved(Runnable action) {
        moved = action;
    }

    private ColumnView column(Side side) {
        return Objects.requireNonNull(columns.get(side));
    }

    /** The side that the scroll bar and the map measure by: the longer one. */
    private Side reference() {
        return column(Side.REWRITE).extents().height() > column(Side.ORIGINAL).extents().height()
                ? Side.REWRITE
                : Side.ORIGINAL;
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
        Map<Side, Reading> readings = new EnumMap<>(Side.class);
        columns.forEach((side, column) -> reading(side).ifPresent(r -> readings.put(side, r)));
        width = newWidth;
        view = newView;
        if (anew) {
            columns.values().forEach(c -> c.measure(width));
        }
        measure();
        if (anew) {
            tandem.place(position(Side.ORIGINAL, readings), position(Side.REWRITE, readings));
        }
        return anew;
    }

    /** A place in the text, whatever its width: a block and how far down it. */
    private record Reading(int block, double share) {
    }

    private Optional<Reading> reading(Side side) {
        double at = tandem.position(side) + view * THIRD;
        return tandem.position(side) == 0
                ? Optional.empty()
                : column(side).extents().blocks().entrySet().stream().filter(e -> e.getValue().top() <= at)
                        .max(Comparator.comparingDouble(e -> e.getValue().top()))
                        .map(e -> new Reading(e.getKey(), (at - e.getValue().top())
                                / Math.max(1, e.getValue().bottom() - e.getValue().top())));
    }

    private double position(Side side, Map<Side, Reading> readings) {
        Reading reading = readings.get(side);
        Extents.Extent block = reading == null ? null : column(side).extents().of(reading.block);
        return reading == null || block == null
                ? tandem.position(side)
                : block.top() + reading.share * (block.bottom() - block.top()) - view * THIRD;
    }

    private void measure() {
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

    /** Brings the columns to where they should be and tells. */
    void refresh() {
        refreshing = true;
        columns.forEach((side, column) -> column.scroll(tandem.position(side)));
        moved.run();
        refreshing = false;
    }

    void toStart() {
        tandem.place(0, 0);
    }

    /** Scrolls the side under the pointer, and the other with it. */
    void by(Side side, double pixels) {
        tandem.scroll(side, pixels);
        refresh();
    }

    /** Takes a new value of the scroll bar, if a person set it. */
    void bar(double value) {
        if (!refreshing) {
            tandem.jump(reference(), value);
            refresh();
        }
    }

    /** Brings a place of the whole, from 0 to 1, to the middle of the view. */
    void centre(double share) {
        tandem.jump(reference(), share * column(reference()).extents().height() - view / 2);
        refresh();
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
        if (Double.isInfinite(by)) {
            tandem.jump(side, by);
            refresh();
        } else if (by != 0) {
            by(side, by);
        }
        return by != 0;
    }

    /** Brings both ends of a change to one third of the height; a side without it shows where it would stand. */
    void show(@Nullable FactChange change) {
        if (change == null || view == 0) {
            return;
        }
        Double original = y(change, Side.ORIGINAL);
        Double rewrite = y(change, Side.REWRITE);
        if (original == null && rewrite != null) {
            original = places.inverse().map(rewrite);
        }
        if (rewrite == null && original != null) {
            rewrite = places.map(original);
        }
        if (original != null && rewrite != null) {
            tandem.place(original - view * THIRD, rewrite - view * THIRD);
            refresh();
        }
    }

    /** Brings a place of one side to one third of the height, unless it is in view, and the other side with it. */
    void show(Side side, Place place) {
        column(side).bounds(place).map(Bounds::getCenterY).ifPresent(y -> {
            double at = y - tandem.position(side);
            if (at < LINE || at > view - LINE) {
                tandem.jump(side, y - view * THIRD);
                refresh();
            }
        });
    }

    /** Brings the line of the side's caret into view where it is out of it. */
    void follow(Side side) {
        column(side).caret().ifPresent(line -> {
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

    private @Nullable Double y(FactChange change, Side side) {
        return column(side).bounds(change).map(Bounds::getCenterY).orElse(null);
    }

    /** The height of the change's words in the view; null where there are none. */
    @Nullable
    Double middle(@Nullable FactChange change, Side side) {
        Double y = change == null ? null : y(change, side);
        return y == null ? null : y - tandem.position(side);
    }

    double limit() {
        return tandem.limit(reference());
    }

    double position() {
        return tandem.position(reference());
    }

    /** How much of the whole is in view, from 0 to 1. */
    double amount() {
        return Math.min(1, view / Math.max(1, column(reference()).extents().height()));
    }

    /** Tells which part of the whole is in view. */
    void view(BiConsumer<Double, Double> taker) {
        double height = Math.max(1, column(reference()).extents().height());
        taker.accept(position() / height, Math.min(1, (position() + view) / height));
    }

    /** Where on the map a change stands, from 0 to 1; -1 where nowhere. */
    double share(@Nullable FactChange change) {
        if (change == null) {
            return -1;
        }
        Side side = change.inOriginal().isPresent() ? Side.ORIGINAL : Side.REWRITE;
        Double y = column(side).extents().at(side.of(change).orElseThrow().place());
        return y == null ? -1 : share(side, y);
    }

    private double share(Side side, double y) {
        Side reference = reference();
        double at = side == reference ? y : (side == Side.ORIGINAL ? places : places.inverse()).map(y);
        return at / Math.max(1, column(reference).extents().height());
    }

    List<ChangeMap.Spot> spots() {
        Comparison comparison = model.comparison();
        return comparison == null
                ? List.of()
                : comparison.changes().stream().filter(c -> share(c) >= 0 && !model.isDismissed(c))
                        .map(c -> new ChangeMap.Spot(share(c), Form.of(c))).toList();
    }

    /** The blocks of either side as stretches of the map. */
    Map<Side, List<MapView.Share>> shares() {
        Map<Side, List<MapView.Share>> shares = new EnumMap<>(Side.class);
        columns.forEach((side, column) -> shares.put(side, column.extents().blocks().values().stream()
                .map(b -> new MapView.Share(share(side, b.top()), share(side, b.bottom()))).toList()));
        return shares;
    }
}
