package stet.app.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.message.Messages;
import stet.text.Block;
import stet.text.Place;
import stet.text.Span;

/** Shows the block that is held and the one that is pointed at, and takes the keys and clicks that join and part. */
final class JoiningView {
    private static final double ROOM = 8;

    private final ReaderModel model;
    private final Joining joining;
    private final Map<Side, ColumnView> columns;
    private final Scrolling scrolling;
    private final Consumer<Side> turn;
    private final Map<Side, Region> held = new EnumMap<>(Side.class);
    private final Map<Side, Region> pointer = new EnumMap<>(Side.class);
    private final ContextMenu menu = new ContextMenu();
    private double width;

    /** @param turn turns to a side and gives it the keys */
    JoiningView(ReaderModel model, Map<Side, ColumnView> columns, Scrolling scrolling, Consumer<Side> turn) {
        this.turn = turn;
        this.model = model;
        this.columns = columns;
        this.scrolling = scrolling;
        joining = model.joining();
        columns.forEach((side, column) -> {
            held.put(side, mark("passage-held", column));
            pointer.put(side, mark("passage-pointer", column));
            column.area().addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover(side, e));
            column.area().addEventHandler(MouseEvent.MOUSE_CLICKED, e -> click(side, e));
        });
        joining.held().subscribe(at -> {
            place(width);
            if (at != null) {
                turn.accept(at.side().other());
            }
        });
        joining.pointer().subscribe(_ -> place(width));
    }

    private static Region mark(String style, ColumnView column) {
        Region mark = new Region();
        mark.setManaged(false);
        mark.setMouseTransparent(true);
        mark.getStyleClass().add(style);
        column.underlay(mark);
        return mark;
    }

    private ColumnView column(Side side) {
        return Objects.requireNonNull(columns.get(side));
    }

    /** Places the marks in columns of that width. */
    void place(double columnWidth) {
        width = columnWidth;
        held.forEach((side, mark) -> place(mark, side, joining.held().get()));
        pointer.forEach((side, mark) -> place(mark, side, joining.pointer().get()));
    }

    private void place(Region mark, Side side, Joining.@Nullable At at) {
        Extents.Extent block = at == null || at.side() != side ? null : column(side).extents().of(at.block());
        mark.setVisible(block != null);
        if (block != null) {
            mark.resizeRelocate(Margin.OUTER - ROOM, block.top() - ROOM / 2, width + 2 * ROOM,
                    block.bottom() - block.top() + ROOM);
        }
    }

    /** While a block is held, the one under the mouse is pointed at. */
    private void hover(Side side, MouseEvent event) {
        Joining.At from = joining.held().get();
        Block block = from == null || from.side() == side
                ? null
                : column(side).at(event.getScreenX(), event.getScreenY());
        if (block != null && block.isStory()) {
            joining.point(new Joining.At(side, block.number()));
        }
    }

    private void click(Side side, MouseEvent event) {
        Joining.At from = joining.held().get();
        Block block = column(side).at(event.getScreenX(), event.getScreenY());
        if (block != null && event.isStillSincePress()) {
            Joining.At at = new Joining.At(side, block.number());
            if (from != null && from.side() != side) {
                joining.join(at);
            }
            joining.put(at);
        }
    }

    /** Does what a key asks of the column that has the focus; false where it asks for nothing here. */
    boolean key(KeyEvent event) {
        Joining.At from = joining.held().get();
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && (event.isShortcutDown() || from != null) && !event.isAltDown() && !event.isShiftDown()) {
            point(by);
            return true;
        }
        if (from != null && event.getCode() == KeyCode.ENTER) {
            join();
            return true;
        }
        if (from != null && event.getCode() == KeyCode.ESCAPE) {
            joining.giveUp();
            turn.accept(from.side()); // where the reader came from
            return true;
        }
        return false;
    }

    /** Holds the block that the reader is at, or joins it with the one that is held. */
    void join() {
        Joining.At at = joining.at(side());
        if (at == null) {
            model.session().tell(Messages.text("tying.where"));
        } else {
            joining.join(at);
            show(joining.pointer().get());
        }
    }

    /** Parts the block that the reader is at from its partner; of several, asks which. */
    void part() {
        Joining.At at = joining.at(side());
        List<MenuItem> partners = at == null ? List.of() : new TieItems(model).parting(at);
        if (at == null) {
            model.session().tell(Messages.text("tying.where"));
        } else if (partners.isEmpty()) {
            model.session().tell(Messages.text("tying.alone"));
        } else if (partners.size() == 1) {
            partners.getFirst().fire();
        } else {
            ask(at, partners);
        }
    }

    private void ask(Joining.At at, List<MenuItem> partners) {
        ColumnView column = column(at.side());
        Extents.Extent block = column.extents().of(at.block());
        Bounds text = column.area().localToScreen(column.area().getLayoutBounds());
        menu.getItems().setAll(partners);
        menu.show(column.node(), text.getMinX(), text.getMinY() + (block == null ? 0 : block.bottom()));
    }

    /** The side in which the reader works. */
    private Side side() {
        return model.inUse().get();
    }

    /** Goes so many blocks on; the first time, to the first one in view. */
    private void point(int by) {
        Side side = side();
        Joining.At from = joining.at(side);
        if (from == null) {
            double top = scrolling.position(side);
            column(side).extents().blocks().entrySet().stream().filter(e -> e.getValue().top() >= top)
                    .min(Map.Entry.comparingByKey()).ifPresent(e -> joining.point(new Joining.At(side, e.getKey()), 0));
        } else {
            joining.point(from, by);
        }
        show(joining.pointer().get());
    }

    private void show(Joining.@Nullable At at) {
        if (at != null) {
            scrolling.show(at.side(), new Place(at.block(), new Span(0, 1)));
        }
    }
}
