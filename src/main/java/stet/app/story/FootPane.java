package stet.app.story;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import stet.app.desk.Glyph;
import stet.compare.Ledger;
import stet.compare.story.Column;
import stet.compare.story.StoryTable;
import stet.message.Messages;

/** Under the rows: what each version altered, dropped and added in all, and what the marks mean. */
final class FootPane extends Region {
    static final double HEIGHT = 84;
    private static final double SUMS = 40;

    private final Region rule = new Region();
    private final Label all = label("table.inAll", "table-type");
    private final Label facts = new Label();
    private final Pane moving = new Pane();
    private final Rectangle clip = new Rectangle();
    private final HBox legend = new HBox();
    private final List<HBox> sums = new ArrayList<>();
    private Grid grid = new Grid(0, 0, 0);

    FootPane(StoryTable table) {
        rule.getStyleClass().add("table-rule");
        facts.setText(Messages.text("table.facts", table.facts()));
        facts.getStyleClass().add("table-sum");
        moving.setClip(clip);
        legend.getStyleClass().add("table-legend");
        legend.getChildren().addAll(key("table.legend.first", sample("table-altered"), Glyph.FLAG.node()),
                key("table.legend.taken", sample("table-taken")), key("table.legend.kept", same()),
                key("table.legend.dropped", dots()), key("table.legend.open"));
        for (Column column : table.columns()) {
            HBox sum = sum(column.ledger());
            sums.add(sum);
            moving.getChildren().add(sum);
        }
        getChildren().addAll(rule, all, facts, moving, legend);
        getChildren().forEach(n -> n.setManaged(false));
    }

    private static HBox sum(Ledger ledger) {
        HBox sum = new HBox(part(Glyph.ALTERED, ledger.altered()), part(Glyph.DROPPED, ledger.dropped()),
                part(Glyph.ADDED, ledger.added()));
        sum.getStyleClass().add("table-sums");
        sum.setManaged(false);
        sum.setAccessibleText(Messages.text("table.sum", ledger.altered(), ledger.dropped(), ledger.added()));
        return sum;
    }

    private static Label part(Glyph glyph, int number) {
        Label part = new Label(Integer.toString(number), glyph.node());
        part.getStyleClass().add("table-sum");
        return part;
    }

    private static Label label(String key, String style) {
        Label label = new Label(Messages.text(key));
        label.getStyleClass().add(style);
        return label;
    }

    private static HBox key(String meaning, Node... signs) {
        HBox key = new HBox(signs);
        key.getChildren().add(label(meaning, "table-key"));
        key.getStyleClass().add("table-keys");
        key.setAlignment(Pos.CENTER_LEFT);
        key.setMinWidth(Region.USE_PREF_SIZE);
        return key;
    }

    private static Label sample(String style) {
        return label("table.legend.value", style);
    }

    private static Region same() {
        Region same = new Region();
        same.getStyleClass().add("table-same");
        return same;
    }

    private static Line dots() {
        Line dots = new Line(0, 0, 15, 0);
        dots.getStyleClass().add("table-dots");
        return dots;
    }

    void show(Grid now) {
        grid = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        rule.resizeRelocate(grid.type(), 0, Math.max(0, width - grid.type() - 24), 1);
        all.resizeRelocate(grid.type(), 0, grid.base() - grid.type(), SUMS);
        facts.resizeRelocate(grid.base(), 0, grid.baseWidth(), SUMS);
        moving.resizeRelocate(0, 0, width, SUMS);
        clip.setX(grid.frozen() - 10);
        clip.setWidth(Math.max(0, width - clip.getX()));
        clip.setHeight(SUMS);
        for (int c = 0; c < sums.size(); c++) {
            sums.get(c).resizeRelocate(grid.x(c), 0, grid.column(), SUMS);
        }
        explain(Math.max(0, width - grid.type() - 24));
    }

    /** Shows so many of the meanings as have room, whole. */
    private void explain(double room) {
        legend.applyCss();
        double left = room;
        for (Node key : legend.getChildren()) {
            left -= key.prefWidth(-1);
            key.setVisible(left >= 0);
            left -= legend.getSpacing();
        }
        legend.resizeRelocate(grid.type(), SUMS + 4, Math.max(room, legend.prefWidth(-1)), 28);
    }
}
