package stet.report.docx;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Writes {@code word/document.xml}. */
final class BodyPart {
    private final Part out;
    private final Revision revision;

    BodyPart(Part out, Revision revision) {
        this.out = out;
        this.revision = revision;
    }

    void write(List<Paragraph> paragraphs) throws XMLStreamException {
        out.root("document").open("body");
        for (Paragraph paragraph : paragraphs) {
            paragraph(paragraph);
        }
        // A4 with an inch around
        out.open("sectPr").empty("pgSz", "w", "11906", "h", "16838")
                .empty("pgMar", "top", "1440", "right", "1440", "bottom", "1440", "left", "1440", "header", "708",
                        "footer", "708", "gutter", "0")
                .close().close().close().end();
    }

    private void paragraph(Paragraph paragraph) throws XMLStreamException {
        out.open("p");
        properties(paragraph);
        for (Content content : paragraph.content()) {
            switch (content) {
                case Content.Words words -> words(words);
                case Content.Opens opens -> out.empty("commentRangeStart", "id", String.valueOf(opens.comment()));
                case Content.Closes closes -> closes(String.valueOf(closes.comment()));
            }
        }
        out.close();
    }

    private void properties(Paragraph paragraph) throws XMLStreamException {
        out.open("pPr").empty("pStyle", "val", paragraph.style().id());
        switch (paragraph.end()) {
            case KEPT -> {
                // no change to track
            }
            case INSERTED -> out.open("rPr").empty("ins", revision.next()).close();
            case DELETED -> out.open("rPr").empty("del", revision.next()).close();
        }
        if (paragraph.before() != paragraph.style()) {
            out.open("pPrChange", revision.next()).open("pPr").empty("pStyle", "val", paragraph.before().id()).close()
                    .close();
        }
        out.close();
    }

    private void words(Content.Words words) throws XMLStreamException {
        switch (words.fate()) {
            case KEPT -> run("t", words.text());
            case INSERTED -> {
                out.open("ins", revision.next());
                run("t", words.text());
                out.close();
            }
            case DELETED -> {
                out.open("del", revision.next());
                run("delText", words.text());
                out.close();
            }
        }
    }

    private void run(String element, String words) throws XMLStreamException {
        out.open("r").words(element, words).close();
    }

    private void closes(String comment) throws XMLStreamException {
        out.empty("commentRangeEnd", "id", comment).open("r").open("rPr")
                .empty("rStyle", "val", "CommentReference").close().empty("commentReference", "id", comment).close();
    }
}
