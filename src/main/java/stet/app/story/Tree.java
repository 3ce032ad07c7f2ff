package stet.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import stet.app.desk.WrappedLabel;
import stet.compare.story.Column;
import stet.compare.story.StoryTable;

/**
 * Who rewrote whom: each version is a node above its column, as many steps down as it is rewrites away from the base.
 * A branch that carries errors on is thick.
 */
final class Tree {
    private static final double TOP = 16;
    private static final double STEP = 36;
    /** A deep tree is drawn no higher than that. */
    private static final double DEEPEST = 96;
    /** For two lines of words under the lowest node. */
    private static final double WORDS = 44;
    private static final double NODE = 5;
    private static final double BEND = 14;

    private final StoryTable table;
    private final Pane frozen;
    private final Pane moving;
    private final Path branches = path("table-branch");
    private final Path hot = path("table-branch-hot");
    private final Path stems = path("table-stem");
    private final Path baseBranch = path("table-branch");
    private final Path baseStem = path("table-stem");
    private final Circle root = node();
    private final Label role = new Label();
    private final List<Circle> nodes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final double step;

    /**
     * @param frozen for what stays
     * @param moving for what moves with the columns
     */
    Tree(StoryTable table, Wording wording, Pane frozen, Pane moving) {
        this.table = table;
        this.frozen = frozen;
        this.moving = moving;
        int depth = depth(table);
        step = Math.min(STEP, DEEPEST / Math.max(1, depth));
        root.getStyleClass().add("table-root");
        role.setText(wording.role());
        role.getStyleClass().add("table-role");
        role.setManaged(false);
        moving.getChildren().addAll(stems, branches, hot);
        frozen.getChildren().addAll(baseStem, baseBranch, root, role);
        for (Column column : table.columns()) {
            Label label = new WrappedLabel();
            label.setText(wording.descent(column));
            label.getStyleClass().add("table-descent");
            label.setManaged(false);
            labels.add(label);
            nodes.add(node());
        }
        moving.getChildren().addAll(nodes);
        moving.getChildren().addAll(labels);
    }

    private static Path path(String style) {
        Path path = new Path();
        path.setManaged(false);
        path.getStyleClass().add(style);
        return path;
    }

    private static Circle node() {
        Circle node = new Circle(NODE);
        node.setManaged(false);
        node.getStyleClass().add("table-node");
        return node;
    }

    private static int depth(StoryTable table) {
        return table.columns().stream().mapToInt(Column::depth).max().orElse(1);
    }

    double height() {
        return TOP + step * depth(table) + WORDS;
    }

    /** Draws it for that grid; stems end at the lower edge. */
    void layOut(Grid grid, double y) {
        double x = grid.base() + NODE;
        double end = y + height();
        List.of(branches, hot, stems, baseBranch, baseStem).forEach(p -> p.getElements().clear());
        root.relocate(x - NODE, y + TOP - NODE);
        role.resizeRelocate(x + 12, y + TOP + 2, grid.baseWidth() - 16, 20);
        baseStem.getElements().addAll(new MoveTo(x, y + TOP + NODE + 4), new LineTo(x, end));
        int last = IntStream.range(0, nodes.size()).filter(c -> table.source(c).isEmpty()).max().orElse(-1);
        if (last >= 0 && grid.x(last) + NODE > grid.frozen()) {
            baseBranch.getElements().addAll(new MoveTo(x, y + TOP), new LineTo(grid.frozen() - 10, y + TOP));
        }
        for (int c = 0; c < nodes.size(); c++) {
            place(c, grid, y, end);
        }
        frozen.requestLayout();
        moving.requestLayout();
    }

    private void place(int column, Grid grid, double y, double end) {
        double x = grid.x(column) + NODE;
        double at = y + TOP + step * table.columns().get(column).depth();
        int source = table.source(column).orElse(Focus.BASE);
        double from = source < 0 ? grid.frozen() - 10 : grid.x(source) + NODE;
        double above = at - step;
        boolean carries = table.columns().get(column).descent().errors() > 0;
        // two that stand wholly left of the frozen columns' edge have no line to show
        if (x > grid.frozen() - 40) {
            double bend = Math.min(BEND, step);
            (carries ? hot : branches).getElements().addAll(new MoveTo(Math.max(from, grid.frozen() - 40), above),
                    new HLineTo(x - bend), new ArcTo(bend, bend, 0, x, above + bend, false, true), new VLineTo(at));
        }
        stems.getElements().addAll(new MoveTo(x, at + NODE + 4), new LineTo(x, end));
        nodes.get(column).relocate(x - NODE, at - NODE);
        Label label = labels.get(column);
        double width = grid.column() - 24;
        if (label.getWidth() != width) {
            label.resize(width, Math.min(label.prefHeight(width), end - at - 6));
        }
        label.relocate(x + 12, at + 5);
    }
}
