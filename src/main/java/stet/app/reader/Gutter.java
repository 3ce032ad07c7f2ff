package stet.app.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Measures;

/** The strip between the columns, with a ribbon from block to block and the thread of the lit change. */
final class Gutter {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
    private static final double DOT = 3.5;

    private BiConsumer<@Nullable Ribbon, MouseEvent> over = (_, _) -> {
    };
    private Consumer<Ribbon> level = _ -> {
    };
    private final Pane pane = new Pane();
    private final Rectangle clip = new Rectangle(Measures.GUTTER, 0);
    private final List<RibbonNode> ribbons = new ArrayList<>();
    private final Path thread = new Path();
    private final Circle first = new Circle(DOT);
    private final Circle last = new Circle(DOT);

    private List<RibbonNode> lit = List.of();
    private @Nullable RibbonNode pointed;
    private List<Subject> subjects = List.of();

    Gutter() {
        pane.setManaged(false);
        pane.setPickOnBounds(false);
        Stream.of(thread, first, last).forEach(n -> n.setMouseTransparent(true));
        Stream.of(thread, first, last).forEach(n -> n.setViewOrder(-2));
        pane.setClip(clip);
        pane.getStyleClass().add("gutter");
        thread.getStyleClass().add("thread");
        first.getStyleClass().add("thread-end");
        last.getStyleClass().add("thread-end");
        thread(null, null, Why.POINTED);
    }

    /** Hears on which ribbon the pointer is, and where on the screen; null on none. */
    void onPointed(BiConsumer<@Nullable Ribbon, MouseEvent> listener) {
        over = listener;
    }

    /** Hears which ribbon was chosen: its ends shall stand level. */
    void onChosen(Consumer<Ribbon> listener) {
        level = listener;
    }

    Pane node() {
        return pane;
    }

    /** Takes new ribbons, or the same ones after the columns were laid out anew. Unchanged ones lie lowest. */
    void reset(List<Ribbon> all, Extents original, Extents rewrite) {
        ribbons.clear();
        lit = List.of();
        pointed = null;
        pane.getChildren().clear();
        all.stream().sorted(Comparator.comparing(Ribbon::kind)).forEach(ribbon -> {
            RibbonNode node = new RibbonNode(ribbon, Band.of(ribbon, original, rewrite));
            ribbons.add(node);
            listen(node);
            pane.getChildren().add(node.node());
        });
        ribbons.forEach(r -> {
            r.knot().setViewOrder(-1);
            pane.getChildren().add(r.knot());
        });
        pane.getChildren().addAll(thread, first, last);
        pane.applyCss(); // made while the desk lays out, they would be drawn once without their colours
    }

    void place(double x, double y, double height) {
        pane.resizeRelocate(x, y, Measures.GUTTER, height);
        clip.setHeight(height);
    }

    private void listen(RibbonNode ribbon) {
        ribbon.node().setOnMouseMoved(e -> point(ribbon, e));
        ribbon.node().setOnMouseExited(e -> point(null, e));
        ribbon.node().setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                level.accept(ribbon.ribbon());
            }
        });
    }

    private void point(@Nullable RibbonNode ribbon, MouseEvent event) {
        pointed = ribbon;
        relight();
        over.accept(ribbon == null ? null : ribbon.ribbon(), event);
    }

    /** Shows the ribbons where the columns stand now. */
    void scroll(double original, double rewrite) {
        ribbons.forEach(r -> r.show(original, rewrite, pane.getHeight()));
    }

    /** Lights the ribbons that carry any of these, above all others, besides the one under the pointer. */
    void light(List<Subject> subjects) {
        this.subjects = subjects;
        relight();
    }

    private void relight() {
        List<RibbonNode> now = ribbons.stream().filter(
                r -> r == pointed || subjects.stream().anyMatch(s -> r.ribbon().carries(Subject.change(s)))).toList();
        lit.stream().filter(r -> !now.contains(r)).forEach(r -> r.light(false));
        now.forEach(r -> r.light(true));
        lit = now;
    }

    /** Why the thread is drawn. */
    enum Why {
        POINTED, CHOSEN, KEPT
    }

    /**
     * Draws the thread from the height of the words in the original to that of the words in the rewrite; null where a
     * side has no such words.
     */
    void thread(@Nullable Double from, @Nullable Double to, Why why) {
        thread.setVisible(from != null && to != null);
        first.setVisible(from != null);
        last.setVisible(to != null);
        if (from != null && to != null) {
            thread.getElements().setAll(new MoveTo(RibbonNode.START - 1, from),
                    RibbonNode.curve(from, to, RibbonNode.END + 1));
        }
        dot(first, RibbonNode.START - 1, from);
        dot(last, RibbonNode.END + 1, to);
        for (Node node : List.of(thread, first, last)) {
            node.pseudoClassStateChanged(SELECTED, why == Why.CHOSEN);
            node.pseudoClassStateChanged(KEPT, why == Why.KEPT);
        }
    }

    private static void dot(Circle dot, double x, @Nullable Double y) {
        if (y != null) {
            dot.setCenterX(x);
            dot.setCenterY(y);
        }
    }
}
