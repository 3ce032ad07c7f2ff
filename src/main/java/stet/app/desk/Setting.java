package stet.app.desk;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Scale;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** What RichTextFX needs, to set text that is read from the right. */
public final class Setting {
    private Setting() {
    }

    /** The style classes of a paragraph, so that neighbouring {@link Pieces} of its text are not set as one. */
    public static StyleSpans<Collection<String>> inPieces(String text, StyleSpans<Collection<String>> spans) {
        if (!Pieces.areNeeded(text)) {
            return spans;
        }
        StyleSpansBuilder<Collection<String>> pieces = new StyleSpansBuilder<>();
        List<Collection<String>> turns = List.of(List.of("piece"), List.of());
        List<String> words = Pieces.of(text);
        for (int i = 0; i < words.size(); i++) {
            pieces.add(turns.get(i % 2), words.get(i).length());
        }
        return spans.overlay(pieces.create(),
                (classes, piece) -> Stream.concat(classes.stream(), piece.stream()).toList());
    }

    /** RichTextFX draws marks, selection and caret from the left where the words are set from the right. */
    public static void fromRight(TextFlow paragraph) {
        paragraph.getChildren().forEach(node -> turn(paragraph, node));
        paragraph.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(node -> turn(paragraph, node));
            }
        });
    }

    private static void turn(TextFlow paragraph, Node node) {
        if (node instanceof Path shape) {
            Scale mirror = new Scale(-1, 1);
            mirror.pivotXProperty().bind(paragraph.widthProperty().divide(2).subtract(shape.layoutXProperty()));
            shape.getTransforms().setAll(mirror);
        }
    }
}
