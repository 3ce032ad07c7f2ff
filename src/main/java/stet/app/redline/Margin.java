package stet.app.redline;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import stet.app.desk.FoldLine;
import stet.app.desk.Glyph;
import stet.compare.redline.Paragraph;

/** What stands on the column besides its words: the folds of furniture, and the bars of moved blocks. */
final class Margin {
    private static final double BAR = 13;

    private final Pane pane = new Pane();
    private final IntConsumer toggle;

    /** @param toggle opens or closes a fold, by its number */
    Margin(IntConsumer toggle) {
        this.toggle = toggle;
        pane.setManaged(false);
        pane.setPickOnBounds(false);
    }

    Pane node() {
        return pane;
    }

    /** Lays out anew for these rows. */
    void layOut(List<Row> rows, TextColumn column, Page page) {
        pane.getChildren().clear();
        for (int i = 0; i < Math.min(rows.size(), column.tops().length); i++) {
            switch (rows.get(i)) {
                case Row.Fold fold -> {
                    Node line = fold(fold);
                    line.resizeRelocate(page.left(), Math.round(column.tops()[i]) - 3, page.column(), 24);
                    pane.getChildren().add(line);
                }
                case Row.Words(Paragraph paragraph) -> {
                    if (paragraph.move() != Paragraph.Move.NONE) {
                        moved(paragraph.move(), page.left(), column.tops()[i] + 4, column.bottoms()[i] - 4);
                    }
                }
            }
        }
        pane.applyCss(); // made while the desk lays out, they would be drawn once without their colours
    }

    private Node fold(Row.Fold fold) {
        return FoldLine.of(fold.blocks().stream().map(Paragraph::block).toList(), fold.open(),
                () -> toggle.accept(fold.number()));
    }

    private void moved(Paragraph.Move move, double left, double top, double bottom) {
        Line bar = new Line(left - BAR, top, left - BAR, bottom);
        bar.getStyleClass().add("moved-bar");
        SVGPath arrow = (move == Paragraph.Move.UP ? Glyph.UP : Glyph.DOWN).node();
        arrow.relocate(left - BAR - 16, top + 2);
        pane.getChildren().addAll(bar, arrow);
    }
}
