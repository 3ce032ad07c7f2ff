package stet.app.reader;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import stet.app.desk.Direction;
import stet.app.desk.FoldLine;
import stet.app.desk.Glyph;
import stet.app.desk.Side;
import stet.compare.FactChange;

/** What stands on a column besides its words: the folds of furniture, and the bars of moved blocks. */
final class Margin {
    /** Room on either side of the words, for the bars. */
    static final double OUTER = 28;
    private static final double BAR = 11;

    private final ReaderModel model;
    private final Side side;
    private final Runnable refold;
    private final Pane pane = new Pane();

    Margin(ReaderModel model, Side side, Runnable refold) {
        this.model = model;
        this.side = side;
        this.refold = refold;
        pane.setManaged(false);
        pane.setPickOnBounds(false);
    }

    Pane node() {
        return pane;
    }

    /** Lays out anew for these rows, whose text is that wide. */
    void layout(List<Row> rows, Galley.Proof proof, double width) {
        Extents extents = proof.extents();
        pane.getChildren().clear();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Fold fold) {
                Node line = fold(fold);
                line.resizeRelocate(OUTER, Math.round(proof.edges()[i]), width, 24);
                pane.getChildren().add(line);
            }
        }
        model.ribbons().stream().filter(r -> r.kind() == Ribbon.Kind.MOVED).forEach(r -> moved(r, extents, width));
        pane.applyCss(); // made while the desk lays out, they would be drawn once without their colours
    }

    /**
     * Shows what is decided, beside the words it is about.
     *
     * @param bounds the box around a change's words; empty where they are not on show
     */
    void decisions(Function<FactChange, Optional<Bounds>> bounds, double width) {
        pane.getChildren().removeIf(n -> n.getStyleClass().contains("margin-decision"));
        model.decided(side).forEach(change -> bounds.apply(change).ifPresent(words -> {
            SVGPath sign = Glyph.of(model.session().decision(change).verdict()).node();
            sign.getStyleClass().add("margin-decision");
            sign.relocate(side == Side.ORIGINAL ? 2 : OUTER + width + 7, words.getMinY() + 8);
            pane.getChildren().add(sign);
        }));
        pane.applyCss();
    }

    private Node fold(Row.Fold fold) {
        HBox line = FoldLine.of(fold.blocks(), fold.open(), () -> {
            model.toggle(side, fold.number());
            refold.run();
        });
        line.setNodeOrientation(Direction.of(model.article(side)));
        return line;
    }

    private void moved(Ribbon ribbon, Extents extents, double width) {
        Band.Edge edge = side == Side.ORIGINAL
                ? Band.of(ribbon, extents, Extents.NONE).original()
                : Band.of(ribbon, Extents.NONE, extents).rewrite();
        if (edge != null) {
            double x = side == Side.ORIGINAL ? OUTER - BAR : OUTER + width + 3;
            Line bar = new Line(x, edge.top(), x, edge.bottom());
            bar.getStyleClass().add("moved-bar");
            boolean down = ribbon.isMovedDown(model.ribbons()) == (side == Side.ORIGINAL);
            SVGPath arrow = (down ? Glyph.DOWN : Glyph.UP).node();
            arrow.relocate(side == Side.ORIGINAL ? OUTER - BAR - 16 : x + 6, edge.top() + 2);
            pane.getChildren().addAll(bar, arrow);
        }
    }
}
