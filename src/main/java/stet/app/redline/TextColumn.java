package stet.app.redline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.message.Messages;
import stet.text.Span;

/** The words. Their area is as high as they are and moves behind a window, so that every place is known exactly. */
final class TextColumn {
    /** The text area asks for more room than its text, lest rounding hide the last line. */
    private static final double SPARE = 64;

    private final RedlineModel model;
    private final Type type;
    private final StyledTextArea<Collection<String>, Collection<String>> area;
    private List<Region> boxes = List.of();
    private double[] tops = new double[0];
    private double[] bottoms = new double[0];
    private double height;

    /** @param choose takes the change on whose words the reader clicks */
    TextColumn(RedlineModel model, Consumer<FactChange> choose) {
        this.model = model;
        type = new Type(model);
        area = new StyledTextArea<>(List.of(), type::set, List.of(),
                (words, classes) -> words.getStyleClass().addAll(classes), false);
        area.setEditable(false);
        area.setWrapText(true);
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setManaged(false);
        area.getStyleClass().add("column-text");
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleRoleDescription(Messages.text("redline.column"));
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> {
            FactChange change = e.isStillSincePress() && area.getSelection().getLength() == 0 ? changeAt(e) : null;
            if (change != null) {
                choose.accept(change);
            }
        });
    }

    StyledTextArea<Collection<String>, Collection<String>> area() {
        return area;
    }

    /** Sets the column anew. */
    void reset() {
        area.setNodeOrientation(model.direction());
        area.replace(type.document());
        area.moveTo(0);
        boxes = List.of();
    }

    /** Paints a row's words as they look now. */
    void repaint(int row) {
        if (model.rows().get(row) instanceof Row.Words words) {
            area.setStyleSpans(row, 0, type.spans(words.paragraph()));
        }
    }

    /** Lays the text out at that width, at that x, and measures where each row stands. */
    void measure(double x, double width) {
        double zoom = model.session().display().zoom().get();
        int letters = model.rows().stream().mapToInt(r -> r instanceof Row.Words w ? w.text().length() : 0).sum();
        double guess = Math.max(area.getHeight(), letters * 10 * 30 * zoom * zoom / width + model.rows().size() * 50
                + 400);
        area.applyCss();
        do {
            area.resizeRelocate(x, 0, width, guess);
            area.layout();
            boxes = area.lookupAll(".paragraph-box").stream().map(n -> (Region) n)
                    .sorted(Comparator.comparingDouble(Node::getLayoutY)).toList();
            guess *= 1.5;
        } while (boxes.size() < model.rows().size() && guess < 1e7);
        read();
        area.resize(width, height + SPARE);
    }

    private void read() {
        int n = Math.min(model.rows().size(), boxes.size());
        tops = new double[n];
        bottoms = new double[n];
        for (int i = 0; i < n; i++) {
            Region box = boxes.get(i);
            TextFlow words = words(box);
            tops[i] = box.getLayoutY() + words.getPadding().getTop();
            bottoms[i] = box.getLayoutY() + box.getHeight() - words.getPadding().getBottom();
        }
        height = boxes.isEmpty() ? 0 : boxes.getLast().getLayoutY() + boxes.getLast().getHeight();
    }

    private static TextFlow words(Region box) {
        return (TextFlow) box.lookup(".paragraph-text");
    }

    /** How high the text is. */
    double height() {
        return height;
    }

    /** Where each row's first line begins. */
    double[] tops() {
        return tops;
    }

    /** Where each row's last line ends. */
    double[] bottoms() {
        return bottoms;
    }

    /** Where the first line of these words begins, from the column's top. */
    double y(int row, Span span) {
        if (row >= boxes.size()) {
            return 0;
        }
        TextFlow words = words(boxes.get(row));
        List<PathElement> shape = new ArrayList<>(List.of(words.rangeShape(span.start(), span.end())));
        Bounds bounds = new Path(shape).getBoundsInLocal();
        return boxes.get(row).getLayoutY() + (shape.isEmpty() ? words.getPadding().getTop() : bounds.getMinY());
    }

    private @Nullable FactChange changeAt(MouseEvent event) {
        Point2D at = area.screenToLocal(event.getScreenX(), event.getScreenY());
        var letter = area.hit(at.getX(), at.getY()).getCharacterIndex();
        if (letter.isEmpty()) {
            return null;
        }
        var place = area.offsetToPosition(letter.getAsInt(), Bias.Forward);
        return model.changeAt(place.getMajor(), place.getMinor());
    }
}
