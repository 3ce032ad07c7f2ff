package stet.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/** The drawing of an empty desk: two sheets, joined as an original and its rewrite are. */
final class EmptyDrawing {
    private static final double[] ORIGINAL = {84, 163, 98, 170, 112, 94, 138, 167, 152, 163, 166, 170, 180, 122, 206,
            170,
            220, 68, 246, 163, 260, 170, 274, 94};
    private static final double[] REWRITE = {84, 170, 98, 68, 124, 163, 138, 170, 152, 94, 178, 167, 192, 163, 206, 170,
            220, 122, 246, 170, 260, 68};
    private static final double LINE = 3;

    private final List<Node> shapes = new ArrayList<>();

    private EmptyDrawing() {
        box("drawn-sheet", 0, 0, 226, 296, 0);
        box("drawn-sheet", 346, 0, 226, 296, 0);
        box("drawn-headline", 28, 28, 118, 8, 4);
        box("drawn-headline", 374, 28, 134, 8, 4);
        band("drawn-same", 60, 99, 60, 85);
        band("drawn-same", 182, 207, 222, 247);
        band("drawn-altered", 114, 167, 154, 207);
        band("drawn-moved", 222, 261, 100, 139);
        ends("drawn-same-end", 60, 39, 60, 25);
        ends("drawn-same-end", 182, 25, 222, 25);
        ends("drawn-altered-end", 114, 53, 154, 53);
        ends("drawn-moved-end", 222, 39, 100, 39);
        edge(222, 100);
        edge(261, 139);
        lines(ORIGINAL, 28);
        lines(REWRITE, 374);
        mark(45, 127, 61);
        mark(445, 181, 58);
    }

    /** A new drawing. */
    static Region node() {
        Pane pane = new Pane();
        pane.getChildren().setAll(new EmptyDrawing().shapes);
        pane.setMinSize(572, 296);
        pane.setMaxSize(572, 296);
        pane.setMouseTransparent(true);
        return pane;
    }

    private void lines(double[] topAndWidth, double x) {
        for (int i = 0; i < topAndWidth.length; i += 2) {
            box("drawn-line", x, topAndWidth[i] - 20, topAndWidth[i + 1], LINE, LINE);
        }
    }

    private void mark(double x, double y, double width) {
        box("drawn-mark", x, y, width, 12, 0);
        box("drawn-mark-line", x, y + 12, width, 2, 0);
    }

    private void band(String style, double top, double bottom, double otherTop, double otherBottom) {
        path(style, "M226 %s C286 %s 286 %s 346 %s V%s C286 %s 286 %s 226 %s Z", top, top, otherTop, otherTop,
                otherBottom,
                otherBottom, bottom, bottom);
    }

    private void edge(double from, double to) {
        path("drawn-moved-edge", "M226 %s C286 %s 286 %s 346 %s", from, from, to, to);
    }

    private void ends(String style, double top, double height, double otherTop, double otherHeight) {
        box(style, 225, top, 2, height, 0);
        box(style, 345, otherTop, 2, otherHeight, 0);
    }

    private void path(String style, String form, Object... places) {
        SVGPath path = new SVGPath();
        path.setContent(String.format(Locale.ROOT, form, places));
        path.getStyleClass().add(style);
        shapes.add(path);
    }

    private void box(String style, double x, double y, double width, double height, double arc) {
        Rectangle box = new Rectangle(x, y, width, height);
        box.setArcWidth(arc);
        box.setArcHeight(arc);
        box.getStyleClass().add(style);
        shapes.add(box);
    }
}
