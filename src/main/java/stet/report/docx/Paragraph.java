package stet.report.docx;

import java.util.List;

/**
 * A paragraph of a document with tracked changes. One whose end is deleted goes on in the next when the changes are
 * accepted, one whose end is inserted when they are rejected.
 *
 * @param style  how it looks
 * @param before how it looked before the changes
 */
public record Paragraph(Style style, Style before, Fate end, List<Content> content) {

    /** The styles of a story, named as word processors name them. */
    public enum Style {
        BODY("Normal"), HEADLINE("Title"), SUBHEAD("Heading2"), QUOTE("Quote"), CAPTION("Caption"), LIST(
                "ListParagraph");

        private final String id;

        Style(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    public Paragraph {
        content = List.copyOf(content);
    }
}
