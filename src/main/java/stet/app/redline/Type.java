package stet.app.redline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import stet.app.desk.Setting;
import stet.compare.redline.Paragraph;
import stet.compare.redline.Segment;
import stet.text.Block;

/** Sets the redline in type: a paragraph a row. */
final class Type {
    private final RedlineModel model;

    Type(RedlineModel model) {
        this.model = model;
    }

    /** The column's document; at least one paragraph. */
    ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document() {
        var builder = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                SegmentOps.styledTextOps(), List.of());
        for (Row row : model.rows()) {
            switch (row) {
                case Row.Words words -> builder.addParagraph(words.text(), spans(words.paragraph()),
                        List.of(shape(words.paragraph().block())));
                // the fold's words stand on the button that is laid over it
                case Row.Fold _ -> builder.addParagraph("", List.of("fold-text"), List.of("fold"));
            }
        }
        if (model.rows().isEmpty()) {
            builder.addParagraph("", List.of(), List.of());
        }
        return builder.build();
    }

    /** A paragraph's letters with their style classes as they look now. */
    StyleSpans<Collection<String>> spans(Paragraph paragraph) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        String text = shape(paragraph.block()) + "-text";
        for (Marks.Mark mark : model.marks(paragraph)) {
            List<String> classes = new ArrayList<>(List.of(text));
            classes.addAll(mark.classes());
            spans.add(classes, mark.length());
        }
        return Setting.inPieces(paragraph.segments().stream().map(Segment::text).collect(Collectors.joining()),
                spans.create());
    }

    /** Sets the space of a paragraph; the style sheet cannot, as its units know nothing of the zoom. */
    void set(TextFlow paragraph, Collection<String> shapes) {
        double zoom = model.session().display().zoom().get();
        paragraph.getStyleClass().addAll(shapes);
        for (String shape : shapes) {
            Space space = space(shape);
            // a property set in code would give way to RichTextFX's own style sheet
            paragraph.setStyle(String.format(Locale.ROOT, "-fx-line-spacing: %.2fpx", space.between * zoom));
            paragraph.setPadding(new Insets(space.above * zoom, 0, space.below * zoom, 0));
        }
        if (model.direction() == NodeOrientation.RIGHT_TO_LEFT) {
            Setting.fromRight(paragraph);
        }
    }

    /** Pixels between the lines of a paragraph beyond the font's own, above it and below it, at natural size. */
    private record Space(double between, double above, double below) {
    }

    private static Space space(String shape) {
        return switch (shape) {
            case "headline" -> new Space(-3, 8, 2);
            case "subhead" -> new Space(1, 6, 8);
            case "byline" -> new Space(1, 2, 15);
            case "furniture" -> new Space(2, 0, 8);
            case "fold" -> new Space(0, 3, 18);
            default -> new Space(5, 0, 15);
        };
    }

    private static String shape(Block block) {
        return switch (block.role()) {
            case BODY, QUOTE -> "body";
            case HEADLINE, SUBHEAD, BYLINE, LIST, CAPTION, FURNITURE -> block.role().name().toLowerCase(Locale.ROOT);
            case DATELINE, CREDIT -> "byline";
        };
    }
}
