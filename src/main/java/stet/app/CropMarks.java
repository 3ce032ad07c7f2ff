package stet.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/** The marks at the four corners of an empty page, between which something is to be dropped. */
final class CropMarks {
    /** The page's width where the window has room for it, and its height. */
    private static final double WIDTH = 796;
    private static final double HEIGHT = 600;
    private static final double GAP = 6;
    private static final double LENGTH = 20;

    private final Pane marks = new Pane();

    CropMarks() {
        marks.setMouseTransparent(true);
        marks.widthProperty().subscribe(_ -> draw());
        marks.heightProperty().subscribe(_ -> draw());
    }

    Region node() {
        return marks;
    }

    private void draw() {
        double halfWidth = Math.min(WIDTH, marks.getWidth() - 4 * LENGTH) / 2;
        double halfHeight = Math.min(HEIGHT, marks.getHeight() - 4 * LENGTH) / 2;
        double x = Math.rint(marks.getWidth() / 2);
        double y = Math.rint(marks.getHeight() / 2);
        marks.getChildren().setAll(Stream.of(-1, 1).flatMap(across -> Stream.of(-1, 1)
                .flatMap(down -> corner(x + across * halfWidth, y + down * halfHeight, across, down).stream()))
                .toList());
    }

    private static List<Line> corner(double x, double y, int across, int down) {
        return List.of(line(x + across * GAP, y, x + across * (GAP + LENGTH), y),
                line(x, y + down * GAP, x, y + down * (GAP + LENGTH)));
    }

    private static Line line(double x, double y, double toX, double toY) {
        Line line = new Line(x + 0.5, y + 0.5, toX + 0.5, toY + 0.5);
        line.getStyleClass().add("crop");
        return line;
    }
}
