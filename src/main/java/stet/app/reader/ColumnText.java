package stet.app.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.text.Article;
import stet.text.Block;
import stet.text.Role;
import stet.text.Span;

/** Sets an article in type: a paragraph a row, styled by role and by what its words mean. */
final class ColumnText {
    private final ReaderModel model;
    private final Side side;

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
        return spans.create();
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

    /** Sets the space of a paragraph; the style sheet cannot, as its units know nothing of the zoom. */
    void set(TextFlow paragraph, Collection<String> classes) {
        double zoom = model.session().zoom().get();
        paragraph.getStyleClass().addAll(classes);
        for (String shape : classes) {
            Space space = space(shape);
            // a property set in code would give way to RichTextFX's own style sheet
            paragraph.setStyle(String.format(Locale.ROOT, "-fx-line-spacing: %.2fpx", space.between * zoom));
            paragraph.setPadding(new Insets(space.above * zoom, 0, space.below * zoom, 0));
        }
    }

    /** Pixels between the lines of a paragraph beyond the font's own, above it and below it, at natural size. */
    private record Space(double between, double above, double below) {
    }

    private static Space space(String shape) {
        return switch (shape) {
            case "headline" -> new Space(-3, 10, 2);
            case "subhead" -> new Space(1, 6, 8);
            case "byline" -> new Space(1, 2, 13);
            case "furniture" -> new Space(2, 0, 8);
            case "fold" -> new Space(0, 3, 16);
            default -> new Space(3, 0, 13);
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
