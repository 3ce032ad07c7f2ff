package stet.app.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import stet.text.Block;
import stet.text.Span;

/**
 * Sets a column off screen, so that every place in it is known before it is shown. It sets as the text area does: a
 * test holds the two together. Setting 20,000 words takes some 10 ms, against seconds for laying out their nodes.
 */
final class Galley {
    private final ColumnText text;
    private final Map<String, Text> samples = new HashMap<>();
    private final Pane tray = new Pane();
    private final Text type = new Text();
    private double width;

    Galley(ColumnText text) {
        this.text = text;
        // the style sheet says which font a shape has, and it only speaks to what is in the window
        tray.getStyleClass().add("column-text");
        tray.setVisible(false);
        tray.setManaged(false);
        type.setTextOrigin(VPos.TOP);
        ColumnText.SHAPES.forEach(shape -> {
            Text sample = new Text();
            sample.getStyleClass().addAll("text", shape + "-text");
            samples.put(shape, sample);
            tray.getChildren().add(sample);
        });
    }

    /** Belongs into the column, unseen. */
    Node node() {
        return tray;
    }

    /** Sets the rows to that width. */
    Proof set(List<Row> rows, double newWidth) {
        width = newWidth;
        tray.applyCss();
        double[] edges = new double[rows.size() + 1];
        double[] tops = new double[rows.size()];
        double[] bottoms = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            String shape = ColumnText.shape(rows.get(i));
            ColumnText.Space space = text.space(shape);
            tops[i] = edges[i] + space.above();
            set(rows.get(i));
            bottoms[i] = tops[i] + type.getLayoutBounds().getHeight() + space.between();
            edges[i + 1] = bottoms[i] + space.below();
        }
        return new Proof(edges, Extents.of(rows, tops, bottoms, edges[rows.size()]));
    }

    private void set(Row row) {
        String shape = ColumnText.shape(row);
        Text sample = samples.get(shape);
        ColumnText.Space space = text.space(shape);
        type.setFont(sample == null ? Font.getDefault() : sample.getFont());
        type.setLineSpacing(space.between());
        type.setWrappingWidth(width - space.left() - space.right());
        type.setText(row instanceof Row.Words(Block block) ? block.text() : "");
    }

    /** The box around a stretch of a row, from the row's upper edge and the column's left one; empty where it has none. */
    Optional<Bounds> bounds(Row row, Span span) {
        set(row);
        Bounds box = new Path(type.rangeShape(span.start(), span.end())).getLayoutBounds();
        if (box.isEmpty() || box.getWidth() <= 0) {
            return Optional.empty();
        }
        ColumnText.Space space = text.space(ColumnText.shape(row));
        return Optional.of(new BoundingBox(space.left() + box.getMinX(), space.above() + space.between() / 2
                + box.getMinY(), box.getWidth(), box.getHeight()));
    }

    /**
     * A column that is set.
     *
     * @param edges upper edge of each row, then the lower edge of the last
     */
    record Proof(double[] edges, Extents extents) {
        static final Proof NONE = new Proof(new double[1], Extents.NONE);
    }
}
