package stet.app.story;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Excerpt;
import stet.app.desk.Glyph;
import stet.app.desk.WrappedLabel;
import stet.compare.Severity;
import stet.compare.story.Cell;
import stet.compare.story.Origin;
import stet.compare.story.Row;
import stet.compare.story.StoryTable;
import stet.message.Messages;

/** What one version made of one fact: an altered value filled, a taken one underlined, a dropped one dotted. */
final class CellView extends Region {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("cell-focused");
    /** Kept free at the right, for the flag and for the arrow of the next column. */
    private static final double RIGHT = 48;
    private static final double VALUE = 24;

    private final Label value = new Label();
    private final Label note = new Label();
    private final SVGPath flag = Glyph.FLAG.node();
    private final Line dots = new Line(0, 0, 15, 0);
    private final SVGPath run = Glyph.RUN.node();
    private final SVGPath sign = Glyph.ADDED.node();
    private final Region same = new Region();
    private final Tooltip tip = new Tooltip();
    private @Nullable Cell shown;

    CellView() {
        getStyleClass().add("table-cell-view");
        setManaged(false);
        same.getStyleClass().add("table-same");
        dots.getStyleClass().add("table-dots");
        note.getStyleClass().add("table-note");
        tip.setWrapText(true);
        tip.setMaxWidth(460);
        for (Node node : List.of(same, run, dots, sign, value, note, flag)) {
            node.setMouseTransparent(true);
            getChildren().add(node);
        }
        // the words stay managed: a change of their size lays the cell out anew
        List.of(same, run, dots, sign, flag).forEach(n -> n.setManaged(false));
        value.setAlignment(Pos.CENTER_LEFT);
    }

    void focus(boolean focused) {
        pseudoClassStateChanged(FOCUSED, focused);
    }

    /** Whether the column left of it is the one that it took its value from. */
    void show(Row row, int column, StoryTable table, Wording wording) {
        Cell cell = row.cells().get(column);
        if (cell == shown) {
            return;
        }
        shown = cell;
        dress(row, cell);
        run.setVisible(row.takenFrom(column, table).isPresent());
        String told = wording.tip(row, column);
        WrappedLabel.tell(tip, told == null ? "" : told);
        Tooltip.uninstall(this, tip);
        if (told != null) {
            Tooltip.install(this, tip);
        }
        // this happens while rows are laid out, and the words are measured next: their style must stand by then
        applyCss();
        requestLayout();
    }

    private void dress(Row row, Cell cell) {
        same.setVisible(cell instanceof Cell.Kept);
        dots.setVisible(cell instanceof Cell.Dropped);
        flag.setVisible(cell instanceof Cell.Altered a && a.origin() == Origin.FIRST);
        sign.setVisible(cell instanceof Cell.Added);
        note.getStyleClass().setAll("label", cell instanceof Cell.Dropped ? "table-dropped" : "table-note");
        switch (cell) {
            case Cell.Kept _ -> say("", "", "");
            case Cell.Absent _ -> say("", "", "");
            case Cell.Dropped _ -> say("", "", Messages.text("table.dropped"));
            case Cell.Restored restored -> say(row.original() == null ? "" : row.original().text(), "table-value",
                    Messages.text("table.restored"));
            case Cell.Altered altered -> say(
                    Excerpt.narrow(altered.what().rewrite().text(), altered.what().original().text()), style(altered),
                    "");
            case Cell.Added added -> say(added.what().rewrite().text(), "table-added", "");
        }
    }

    private static String style(Cell.Altered altered) {
        boolean high = altered.what().severity() == Severity.HIGH;
        return switch (altered.origin()) {
            case TAKEN -> "table-taken";
            case FIRST, AGAIN -> high ? "table-altered" : "table-altered-low";
        };
    }

    private void say(String text, String style, String noted) {
        value.setText(text);
        value.getStyleClass().setAll("label", style);
        value.setVisible(!text.isEmpty());
        note.setText(noted);
        note.setVisible(!noted.isEmpty());
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double room = Math.max(20, getWidth() - RIGHT - (sign.isVisible() ? 16 : 0) - noteRoom());
        double left = value.getStyleClass().contains("table-value") ? 0 : -3;
        left += sign.isVisible() ? 18 : 0;
        double width = value.isVisible() ? Math.min(room, Math.ceil(value.prefWidth(-1))) : 0;
        value.resizeRelocate(left, middle - VALUE / 2, width, VALUE);
        same.resizeRelocate(3, middle - 2, 4, 4);
        dots.relocate(1, middle - 1);
        sign.relocate(1, middle - 5);
        flag.relocate(left + width + 8, middle - 5);
        run.relocate(-38, middle - 4);
        double noteWidth = note.isVisible() ? Math.ceil(note.prefWidth(-1)) : 0;
        note.resizeRelocate(dots.isVisible() ? 24 : left + width + 8, 0, noteWidth, getHeight());
    }

    private double noteRoom() {
        return note.isVisible() ? note.prefWidth(-1) : 0;
    }
}
