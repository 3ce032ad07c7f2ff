package stet.app.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.text.TextFlow;
import stet.text.Span;

/**
 * Sets a column off screen, so that every place in it is known before it is shown. It sets as the text area does: a
 * test holds the two together. Setting 20,000 words takes some 10 ms, against seconds for laying out their nodes.
 */
final class Galley {
    /** RichTextFX's style sheet takes so much off a paragraph above and below. */
    private static final double INSET = 0.5;

    private final ColumnText text;
    private final Map<String, Text> samples = new HashMap<>();
    private final Pane tray = new Pane();
    private final TextFlow flow = new TextFlow();
    private final Text plain = new Text();
    private double width;
    private boolean fromRight;

    Galley(ColumnText text) {
        this.text = text;
        // the style sheet says which font a shape has, and it only speaks to what is in the window
        ColumnText.SHAPES.forEach(shape -> {
            Text sample = new Text();
            sample.getStyleClass().addAll("text", shape + "-text");
            samples.put(shape, sample);
            tray.getChildren().add(sample);
        });
    }

    /** Belongs into the text area, unseen. */
    Node node() {
        return tray;
    }

    /** Sets the rows to that width, in text that is read that way. */
    Proof set(List<Row> rows, double newWidth, NodeOrientation direction) {
        width = newWidth;
        fromRight = direction == NodeOrientation.RIGHT_TO_LEFT;
        flow.setNodeOrientation(direction);
        tray.applyCss();
        double[] edges = new double[rows.size() + 1];
        double[] tops = new double[rows.size()];
        double[] bottoms = new double[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            String shape = ColumnText.shape(rows.get(i));
            ColumnText.Space space = text.space(shape);
            tops[i] = edges[i] + space.above();
            bottoms[i] = tops[i] + set(rows.get(i)).prefHeight(width - space.left() - space.right())
                    + space.between() - 2 * INSET;
            edges[i + 1] = bottoms[i] + space.below();
        }
        return new Proof(edges, Extents.of(rows, tops, bottoms, edges[rows.size()]));
    }

    private TextFlow set(Row row) {
        String shape = ColumnText.shape(row);
        Text sample = samples.getOrDefault(shape, plain);
        flow.setLineSpacing(text.space(shape).between());
        flow.getChildren().setAll(text.words(row).stream().map(words -> {
            Text part = new Text(words);
            part.setFont(sample.getFont());
            return part;
        }).toList());
        // as RichTextFX does; only a part that is in the flow already tells it
        flow.getChildren().forEach(part -> ((Text) part).setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER));
        return flow;
    }

    /** The box around a stretch of a row, from the row's upper edge and the column's left one; empty where it has none. */
    Optional<Bounds> bounds(Row row, Span span) {
        ColumnText.Space space = text.space(ColumnText.shape(row));
        TextFlow set = laid(row, space);
        Path shape = new Path(set.rangeShape(span.start(), span.end()));
        shape.setStroke(null);
        shape.setFill(Color.BLACK); // what is not painted has no bounds
        Bounds box = shape.getLayoutBounds();
        if (box.getWidth() <= 0) {
            return Optional.empty();
        }
        double left = space.left() + box.getMinX(); // from the side where lines begin
        return Optional.of(new BoundingBox(fromRight ? width - left - box.getWidth() : left, space.above()
                - INSET + Math.min(0, space.between() / 2) + box.getMinY(), box.getWidth(), box.getHeight()));
    }

    /** The letter of a row at that place, from the row's upper edge and the column's left one; empty beside its words. */
    OptionalInt letter(Row row, double x, double y) {
        ColumnText.Space space = text.space(ColumnText.shape(row));
        TextFlow set = laid(row, space);
        double from = x - (fromRight ? space.right() : space.left()); // a flow outside a window is hit as it is seen
        int letter = set.hitTest(new Point2D(from, y - space.above() + INSET)).getCharIndex();
        return bounds(row, new Span(letter, letter + 1)).filter(b -> b.contains(x, y)).isPresent()
                ? OptionalInt.of(letter)
                : OptionalInt.empty();
    }

    private TextFlow laid(Row row, ColumnText.Space space) {
        TextFlow set = set(row);
        double room = width - space.left() - space.right();
        set.resize(room, set.prefHeight(room));
        set.layout();
        return set;
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
