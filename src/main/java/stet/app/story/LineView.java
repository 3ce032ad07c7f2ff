package stet.app.story;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Excerpt;
import stet.app.desk.Glyph;
import stet.compare.story.Cell;
import stet.compare.story.Row;
import stet.message.Messages;

/** One line of the table. It holds nodes for the columns that show, however many there are. */
final class LineView extends ListCell<Line> {
    private static final PseudoClass BASE_FOCUSED = PseudoClass.getPseudoClass("cell-focused");

    private final TablePane table;
    private final Pane line = new Pane();
    private final Pane moving = new Pane();
    private final Rectangle clip = new Rectangle();
    private final Label type = label("table-type");
    private final Label base = label("table-value");
    private final Label fold = label("table-fold");
    private final SVGPath chevron = Glyph.CLOSED.node();
    private final List<CellView> cells = new ArrayList<>();

    LineView(TablePane table) {
        this.table = table;
        getStyleClass().add("table-line");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        moving.setManaged(false);
        moving.setClip(clip);
        line.getChildren().addAll(type, base, chevron, fold, moving);
        chevron.setManaged(false);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setManaged(false);
        label.setMouseTransparent(true);
        return label;
    }

    private void click(MouseEvent e) {
        if (getItem() != null && e.getButton() == MouseButton.PRIMARY) {
            table.click(getIndex(), getItem(), e.getX());
        }
    }

    @Override
    protected void updateItem(@Nullable Line item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty ? null : line);
        boolean fact = item instanceof Line.Fact;
        List.of(type, base, moving).forEach(n -> n.setVisible(fact));
        List.of(chevron, fold).forEach(n -> n.setVisible(item instanceof Line.Fold));
        if (item == null || empty) {
            setAccessibleText(null);
            return;
        }
        switch (item) {
            case Line.Fact(Row row) -> show(row);
            case Line.Fold(int additions, boolean open) -> {
                (open ? Glyph.OPEN : Glyph.CLOSED).dress(chevron);
                fold.setText(Messages.text("table.once", additions));
                setAccessibleText(fold.getText());
            }
        }
        requestLayout();
    }

    private void show(Row row) {
        type.setText(Wording.type(row));
        String other = row.cells().stream().filter(Cell.Altered.class::isInstance).map(c -> (Cell.Altered) c)
                .map(c -> c.what().rewrite().text()).findFirst().orElse("");
        base.setText(row.original() == null
                ? Messages.text("table.notInOriginal")
                : other.isEmpty() ? row.original().text() : Excerpt.narrow(row.original().text(), other));
        base.getStyleClass().setAll("label", row.original() == null ? "table-void" : "table-value");
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Grid grid = table.grid();
        line.relocate(0, 0);
        type.resizeRelocate(grid.type(), 0, grid.base() - grid.type() - 12, Grid.ROW);
        base.resizeRelocate(grid.base() - 6, 6, grid.baseWidth() + 6, Grid.ROW - 12);
        chevron.relocate(grid.type(), Grid.ROW / 2 - 4);
        fold.resizeRelocate(grid.type() + 18, 0, Math.max(0, grid.width() - grid.type() - 40), Grid.ROW);
        if (getItem() instanceof Line.Fact(Row row) && table.wording() != null) {
            place(row, grid);
        }
    }

    private void place(Row row, Grid grid) {
        // the arrow of the first column and the ring around a value stand left of it
        double margin = 40;
        moving.relocate(0, 0);
        clip.setX(grid.frozen() - (grid.offset() > 0 ? 10 : margin));
        clip.setWidth(grid.width() - clip.getX());
        clip.setHeight(Grid.ROW);
        int focused = isSelected() ? table.focused() : Integer.MIN_VALUE;
        int shown = Math.max(0, grid.end() - grid.first());
        grow(shown);
        // those that no column needs now
        for (int spare = grid.end(); spare < grid.first() + cells.size(); spare++) {
            cells.get(spare % cells.size()).setVisible(false);
        }
        for (int column = grid.first(); column < grid.end(); column++) {
            // a column keeps its node while it shows, so that a step sideways fills one anew and not all
            CellView cell = cells.get(column % cells.size());
            cell.setVisible(true);
            table.fill(cell, row, column);
            cell.focus(column == focused);
            cell.resizeRelocate(grid.x(column), 0, grid.column(), Grid.ROW);
            cell.layout();
        }
        base.pseudoClassStateChanged(BASE_FOCUSED, focused == Focus.BASE);
        setAccessibleText(table.spoken(row));
    }

    private void grow(int shown) {
        while (cells.size() < shown) {
            CellView cell = new CellView();
            cells.add(cell);
            moving.getChildren().add(cell);
        }
    }
}
