package stet.app.story;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import stet.compare.story.Row;
import stet.compare.story.StoryTable;
import stet.message.Messages;

/** A table that stands: head, rows and foot, moving sideways together. */
final class TablePane extends Region {
    private static final double SCROLL = 10;

    private final StoryModel model;
    private final StoryTable table;
    private final Wording wording;
    private final BarPane bar;
    private final HeadPane head;
    private final FootPane foot;
    private final ListView<Line> list = new ListView<>();
    private final Label none = new Label(Messages.text("table.none"));
    private final ScrollBar across = new ScrollBar();
    private final Subscription heard;
    private Grid grid;

    TablePane(StoryModel model, TablePhase.Shown shown) {
        this.model = model;
        table = shown.table();
        wording = new Wording(table);
        grid = new Grid(0, table.columns().size(), 0);
        bar = new BarPane(model, shown, wording);
        head = new HeadPane(table, wording, model::open);
        foot = new FootPane(table);
        getStyleClass().add("story-table");
        build();
        getChildren().addAll(bar, head, list, across, foot);
        getChildren().forEach(n -> n.setManaged(false));
        heard = Subscription.combine(model.listing().subscribe(bar::show),
                model.focus().column().subscribe(_ -> reveal()), across.valueProperty().subscribe(
                        value -> move(value.doubleValue())));
        list.getSelectionModel().selectedIndexProperty().subscribe(_ -> relay());
    }

    private void build() {
        list.setItems(model.lines());
        list.setFixedCellSize(Grid.ROW);
        list.setCellFactory(_ -> new LineView(this));
        list.getStyleClass().addAll("ledger-rows", "table-rows");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(Messages.text("table.name", table.story().title()));
        none.getStyleClass().add("ledger-none");
        list.setPlaceholder(none);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(ScrollEvent.SCROLL, e -> {
            if (Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY())) {
                move(grid.offset() - e.getDeltaX());
                e.consume();
            }
        });
        across.setOrientation(Orientation.HORIZONTAL);
        across.getStyleClass().add("table-across");
        across.setFocusTraversable(false);
        across.setAccessibleText(Messages.text("table.across"));
    }

    /** No longer listens to the model. */
    void leave() {
        heard.unsubscribe();
    }

    void focusRows() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    Grid grid() {
        return grid;
    }

    Wording wording() {
        return wording;
    }

    /** The column that the keys have reached. */
    int focused() {
        return model.focus().column().get();
    }

    void fill(CellView cell, Row row, int column) {
        cell.show(row, column, table, wording);
    }

    /** What a screen reader says of a line: the fact and the column that the keys have reached. */
    String spoken(Row row) {
        return wording.spoken(row, focused());
    }

    /** A click at that place of a line opens what stands there. */
    void click(int line, Line item, double x) {
        int column = x < grid.frozen() - 10 ? Focus.BASE : (int) ((x - grid.frozen() + grid.offset()) / grid.column());
        if (column >= table.columns().size()) {
            return;
        }
        model.focus().to(column, table.columns().size());
        boolean opens = switch (item) {
            case Line.Fold _ -> true;
            case Line.Fact(Row row) -> column != Focus.BASE && row.cells().get(column).change().isPresent();
        };
        if (opens) {
            model.open(line, column);
        }
    }

    private void press(KeyEvent e) {
        int columns = table.columns().size();
        boolean used = !e.isAltDown() && !e.isShortcutDown() && switch (e.getCode()) {
            case LEFT -> go(() -> model.focus().by(-1, columns));
            case RIGHT -> go(() -> model.focus().by(1, columns));
            case ENTER, SPACE -> go(
                    () -> model.open(list.getSelectionModel().getSelectedIndex(), model.focus().column().get()));
            default -> false;
        };
        if (used) {
            e.consume();
        }
    }

    private static boolean go(Runnable step) {
        step.run();
        return true;
    }

    private void reveal() {
        move(grid.showing(focused()).offset());
        relay();
    }

    private void move(double offset) {
        Grid next = grid.to(offset);
        if (next.offset() != grid.offset()) {
            grid = next;
            across.setValue(grid.offset());
            relay();
        }
    }

    /** Everything stands anew, the list's lines too. */
    private void relay() {
        bar.show(grid);
        head.show(grid);
        foot.show(grid);
        list.lookupAll(".table-line").forEach(n -> ((LineView) n).requestLayout());
    }

    @Override
    protected void layoutChildren() {
        grid = new Grid(getWidth(), table.columns().size(), 0).to(grid.offset());
        across.setMax(grid.most());
        across.setVisibleAmount(grid.most() == 0 ? 0 : grid.most() * grid.room() / (grid.room() + grid.most()));
        across.setUnitIncrement(40);
        across.setBlockIncrement(grid.column());
        across.setVisible(grid.most() > 0);
        across.setValue(grid.offset());
        double top = BarPane.HEIGHT + head.height();
        double bottom = getHeight() - FootPane.HEIGHT;
        bar.resizeRelocate(0, 0, getWidth(), BarPane.HEIGHT);
        head.resizeRelocate(0, BarPane.HEIGHT, getWidth(), head.height());
        list.resizeRelocate(0, top, getWidth(), Math.max(Grid.ROW, bottom - SCROLL - top));
        across.resizeRelocate(grid.frozen(), bottom - SCROLL + 1, grid.room(), 6);
        foot.resizeRelocate(0, bottom, getWidth(), FootPane.HEIGHT);
        relay();
    }
}
