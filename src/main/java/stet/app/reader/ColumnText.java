package stet.app.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Direction;
import stet.app.desk.Pieces;
import stet.app.desk.Setting;
import stet.app.desk.Side;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;
import stet.text.Span;

/** Sets an article in type: a paragraph a row, styled by role and by what its words mean. */
final class ColumnText {
    private final ReaderModel model;
    private final Side side;
    private double scale = 1;

    ColumnText(ReaderModel model, Side side) {
        this.model = model;
        this.side = side;
    }

    /** The column's document; at least one paragraph. */
    ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document(List<Row> rows) {
        var builder = new ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>(
                SegmentOps.styledTextOps(), List.of());
        for (Row row : rows) {
            switch (row) {
                case Row.Words(Block block) -> builder.addParagraph(block.text(), spans(block), List.of(shape(block)));
                // the fold's words stand on the button that is laid over it
                case Row.Fold _ -> builder.addParagraph("", List.of("fold-text"), List.of("fold"));
            }
        }
        if (rows.isEmpty()) {
            builder.addParagraph("", List.of(), List.of());
        }
        return builder.build();
    }

    /** The block's letters with their style classes as they look now. */
    StyleSpans<Collection<String>> spans(Block block) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int dateline = dateline(block);
        for (Mark mark : model.marks(side, block)) {
            Span span = mark.span();
            int quiet = Math.clamp(dateline - span.start(), 0, span.length());
            if (quiet > 0) {
                spans.add(classes(block, mark, true), quiet);
            }
            if (quiet < span.length()) {
                spans.add(classes(block, mark, false), span.length() - quiet);
            }
        }
        return Setting.inPieces(block.text(), spans.create());
    }

    /** A row's text in the pieces in which it has to be set. */
    List<String> words(Row row) {
        return switch (row) {
            case Row.Words(Block block) -> Pieces.of(block.text());
            case Row.Fold _ -> List.of("");
        };
    }

    private static List<String> classes(Block block, Mark mark, boolean dateline) {
        List<String> classes = new ArrayList<>(List.of(shape(block) + "-text"));
        if (dateline) {
            classes.add("dateline-words");
        }
        classes.addAll(mark.classes());
        return classes;
    }

    /** How many letters of the block are the article's dateline, its dash included. */
    private int dateline(Block block) {
        Article article = model.article(side);
        @Nullable
        String line = article == null ? null : article.metadata().dateline();
        if (line == null || block.role() != Role.BODY || !block.text().startsWith(line)) {
            return 0;
        }
        int end = line.length();
        while (end < Math.min(block.text().length(), line.length() + 12)
                && !Character.isLetterOrDigit(block.text().charAt(end))) {
            end++;
        }
        return end;
    }

    /** Sets the text that many times its natural size. */
    void scale(double newScale) {
        scale = newScale;
    }

    /** Sets the space of a paragraph; the style sheet cannot, as its units know nothing of the zoom. */
    void set(TextFlow paragraph, Collection<String> classes) {
        paragraph.getStyleClass().addAll(classes);
        for (String shape : classes) {
            Space space = space(shape);
            // a property set in code would give way to RichTextFX's own style sheet
            paragraph.setStyle(String.format(Locale.ROOT, "-fx-line-spacing: %.2fpx", space.between));
            paragraph.setPadding(new Insets(space.above, space.right, space.below, space.left));
        }
        if (Direction.of(model.article(side)) == NodeOrientation.RIGHT_TO_LEFT) {
            Setting.fromRight(paragraph);
        }
    }

    /**
     * Pixels around a paragraph.
     *
     * @param between its lines, beyond the font's own
     * @param left    of its words, which is where they begin, also in text that runs from the right
     */
    record Space(double between, double above, double below, double left, double right) {
        /** In whole pixels, to which JavaFX would round them otherwise. */
        private Space times(double scale) {
            return new Space(Math.round(between * scale), Math.round(above * scale), Math.round(below * scale),
                    Math.round(left * scale), Math.round(right * scale));
        }
    }

    /** The space around paragraphs of that shape. */
    Space space(String shape) {
        return (switch (shape) {
            case "headline" -> new Space(-3, 10, 8, 0, 0);
            case "subhead" -> new Space(1, 8, 8, 0, 0);
            case "byline" -> new Space(1, 2, 13, 0, 0);
            case "dateline" -> new Space(1, 2, 13, 0, 0);
            case "quote" -> new Space(3, 2, 15, 26, 26);
            case "list" -> new Space(3, 0, 8, 22, 0);
            case "caption" -> new Space(2, 0, 15, 0, 0);
            case "credit" -> new Space(2, 4, 13, 0, 0);
            case "furniture" -> new Space(2, 0, 8, 0, 0);
            case "fold" -> new Space(0, 3, 16, 0, 0);
            default -> new Space(3, 0, 13, 0, 0);
        }).times(scale);
    }

    /** The shapes of paragraphs; the words of each have the style class {@code SHAPE-text}. */
    static final List<String> SHAPES = List.of("headline", "subhead", "byline", "dateline", "body", "quote", "list",
            "caption", "credit", "furniture", "fold");

    static String shape(Row row) {
        return switch (row) {
            case Row.Words(Block block) -> shape(block);
            case Row.Fold _ -> "fold";
        };
    }

    private static String shape(Block block) {
        return block.role().name().toLowerCase(Locale.ROOT);
    }
}
