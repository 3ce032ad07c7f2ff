package stet.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import stet.compare.Version;
import stet.compare.story.Column;
import stet.compare.story.StoryTable;

/** Above the rows: the tree, what each version is called and of which day, and where it departs. */
final class HeadPane extends Region {
    private static final double NAMES = 62;

    private final Pane frozen = new Pane();
    private final Pane moving = new Pane();
    private final Rectangle clip = new Rectangle();
    private final Tree tree;
    private final List<Label> names = new ArrayList<>();
    private final List<Label> days = new ArrayList<>();
    private final List<HeatStrip> strips = new ArrayList<>();
    private Grid grid = new Grid(0, 0, 0);

    /** @param open takes the number of a column whose version is to be opened */
    HeadPane(StoryTable table, Wording wording, IntConsumer open) {

        moving.setClip(clip);
        frozen.setManaged(false);
        moving.setManaged(false);
        getChildren().addAll(moving, frozen);
        tree = new Tree(table, wording, frozen, moving);
        name(frozen, wording.name(Focus.BASE), table.base());
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            int number = c;
            Label name = name(moving, wording.name(c), column.version());
            name.setCursor(Cursor.HAND);
            name.setOnMouseClicked(_ -> open.accept(number));
            HeatStrip strip = new HeatStrip(column.heat());
            strips.add(strip);
            moving.getChildren().add(strip);
        }
    }

    private Label name(Pane pane, String text, Version version) {
        Label name = label(text, "table-name");
        Label day = label(Wording.day(version), "table-day");
        names.add(name);
        days.add(day);
        pane.getChildren().addAll(name, day);
        return name;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setManaged(false);
        return label;
    }

    void show(Grid now) {
        grid = now;
        requestLayout();
    }

    double height() {
        return tree.height() + NAMES;
    }

    @Override
    protected void layoutChildren() {
        double y = tree.height();
        frozen.resizeRelocate(0, 0, getWidth(), getHeight());
        moving.resizeRelocate(0, 0, getWidth(), getHeight());
        clip.setX(grid.frozen() - 10);
        clip.setWidth(Math.max(0, getWidth() - clip.getX()));
        clip.setHeight(getHeight());
        tree.layOut(grid, 0);
        for (int i = 0; i < names.size(); i++) {
            double x = grid.x(i - 1);
            double width = (i == 0 ? grid.baseWidth() : grid.column()) - 24;
            names.get(i).resizeRelocate(x, y, width, 20);
            days.get(i).resizeRelocate(x, y + 19, width, 18);
            if (i > 0) {
                strips.get(i - 1).resizeRelocate(x, y + 43, width, HeatStrip.HEIGHT);
            }
        }
        List<Node> far = new ArrayList<>();
        far.addAll(names.subList(1, names.size()));
        far.addAll(strips);
        far.forEach(n -> n.setVisible(n.getLayoutX() < getWidth() && n.getLayoutX() > grid.frozen() - grid.column()));
    }

}
