package stet.app.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Measures;
import stet.app.desk.Side;

/** The strip between the columns, with a ribbon from block to block and the thread of the lit change. */
final class Gutter {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double DOT = 3.5;

    private final Pane pane = new Pane();
    private final Rectangle clip = new Rectangle(Measures.GUTTER, 0);
    private final List<RibbonNode> ribbons = new ArrayList<>();
    private final Path thread = new Path();
    private final Circle first = new Circle(DOT);
    private final Circle last = new Circle(DOT);

    Gutter() {
        pane.setManaged(false);
        pane.setMouseTransparent(true);
        pane.setClip(clip);
        pane.getStyleClass().add("gutter");
        thread.getStyleClass().add("thread");
        first.getStyleClass().add("thread-end");
        last.getStyleClass().add("thread-end");
        thread(null, null, false);
    }

    Pane node() {
        return pane;
    }

    /** Takes new ribbons, or the same ones after the columns were laid out anew. Unchanged ones lie lowest. */
    void reset(List<Ribbon> all, Extents original, Extents rewrite) {
        ribbons.clear();
        pane.getChildren().clear();
        all.stream().sorted(Comparator.comparing(Ribbon::kind)).forEach(ribbon -> {
            RibbonNode node = new RibbonNode(ribbon, Band.of(ribbon, original, rewrite));
            ribbons.add(node);
            pane.getChildren().add(node.node());
        });
        ribbons.forEach(r -> pane.getChildren().add(r.knot()));
        pane.getChildren().addAll(thread, first, last);
        pane.applyCss(); // made while the desk lays out, they would be drawn once without their colours
    }

    void place(double x, double y, double height) {
        pane.resizeRelocate(x, y, Measures.GUTTER, height);
        clip.setHeight(height);
    }

    /** Shows the ribbons where the columns stand now. */
    void scroll(Tandem tandem) {
        ribbons.forEach(r -> r.show(tandem.position(Side.ORIGINAL), tandem.position(Side.REWRITE), pane.getHeight()));
    }

    /** Lights the ribbons that carry a lit change, above all others. */
    void light(Marks.Light light) {
        ribbons.forEach(r -> r.node().setViewOrder(r.light(light) ? -1 : 0));
        ribbons.forEach(r -> r.knot().setViewOrder(-1));
        thread.setViewOrder(-2);
        first.setViewOrder(-2);
        last.setViewOrder(-2);
    }

    /**
     * Draws the thread from the height of the words in the original to that of the words in the rewrite; null where a
     * side has no such words.
     */
    void thread(@Nullable Double from, @Nullable Double to, boolean selected) {
        thread.setVisible(from != null && to != null);
        first.setVisible(from != null);
        last.setVisible(to != null);
        if (from != null && to != null) {
            thread.getElements().setAll(new MoveTo(RibbonNode.START - 1, from),
                    RibbonNode.curve(from, to, RibbonNode.END + 1));
        }
        dot(first, RibbonNode.START - 1, from);
        dot(last, RibbonNode.END + 1, to);
        thread.pseudoClassStateChanged(SELECTED, selected);
        first.pseudoClassStateChanged(SELECTED, selected);
        last.pseudoClassStateChanged(SELECTED, selected);
    }

    private static void dot(Circle dot, double x, @Nullable Double y) {
        if (y != null) {
            dot.setCenterX(x);
            dot.setCenterY(y);
        }
    }
}
