package stet.app.reader;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Form;
import stet.app.desk.Side;
import stet.compare.Comparison;
import stet.compare.FactChange;

/** The whole comparison as the map and the scroll bar measure it: places as shares of the longer column, from 0 to 1. */
final class Overview {
    private final ReaderModel model;
    private final Scrolling scrolling;

    Overview(ReaderModel model, Scrolling scrolling) {
        this.model = model;
        this.scrolling = scrolling;
    }

    private double height() {
        return Math.max(1, scrolling.column(scrolling.reference()).extents().height());
    }

    /** The furthest that the scroll bar goes, in pixels. */
    double limit() {
        return scrolling.tandem().limit(scrolling.reference());
    }

    /** Where the scroll bar stands, in pixels. */
    double position() {
        return scrolling.position(scrolling.reference());
    }

    /** How much of the whole is in view, from 0 to 1. */
    double amount() {
        return Math.min(1, scrolling.view() / height());
    }

    /** Tells which part of the whole is in view. */
    void view(BiConsumer<Double, Double> taker) {
        taker.accept(position() / height(), Math.min(1, (position() + scrolling.view()) / height()));
    }

    /** Where a change stands; -1 where nowhere. */
    double share(@Nullable FactChange change) {
        if (change == null) {
            return -1;
        }
        Side side = change.inOriginal().isPresent() ? Side.ORIGINAL : Side.REWRITE;
        Double y = scrolling.column(side).extents().at(side.of(change).orElseThrow().place());
        return y == null ? -1 : share(side, y);
    }

    private double share(Side side, double y) {
        return (side == scrolling.reference() ? y : scrolling.counterpart(side, y)) / height();
    }

    private List<FactChange> onMap() {
        Comparison comparison = model.comparison();
        return comparison == null
                ? List.of()
                : comparison.changes().stream().filter(c -> share(c) >= 0 && !model.isDismissed(c)).toList();
    }

    List<ChangeMap.Spot> spots() {
        return onMap().stream().map(c -> new ChangeMap.Spot(share(c), Form.of(c))).toList();
    }

    /** The worst of the changes that stand no further than that from a place; empty where none does. */
    Optional<FactChange> near(double share, double reach) {
        return onMap().stream().filter(c -> Math.abs(share(c) - share) <= reach)
                .min(Comparator.comparing(Form::of).thenComparing(c -> Math.abs(share(c) - share)));
    }

    /** The blocks of either side as stretches of the map. */
    Map<Side, List<MapView.Share>> shares() {
        Map<Side, List<MapView.Share>> shares = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            shares.put(side, scrolling.column(side).extents().blocks().values().stream()
                    .map(b -> new MapView.Share(share(side, b.top()), share(side, b.bottom()))).toList());
        }
        return shares;
    }
}
