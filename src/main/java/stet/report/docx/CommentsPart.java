package stet.report.docx;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** Writes {@code word/comments.xml}. */
final class CommentsPart {
    private final Part out;
    private final Revision revision;
    private final String author;

    CommentsPart(Part out, Revision revision, String author) {
        this.out = out;
        this.revision = revision;
        this.author = author;
    }

    void write(List<Comment> comments) throws XMLStreamException {
        out.root("comments");
        for (int i = 0; i < comments.size(); i++) {
            String[] who = revision.attributes(i);
            out.open("comment", who[0], who[1], who[2], who[3], who[4], who[5], "initials",
                    author.substring(0, 1).toUpperCase(Locale.ROOT));
            heading(comments.get(i).heading());
            for (String line : comments.get(i).lines()) {
                out.open("p").open("pPr").empty("pStyle", "val", "CommentText").close().open("r").words("t", line)
                        .close().close();
            }
            out.close();
        }
        out.close().end();
    }

    private void heading(String words) throws XMLStreamException {
        out.open("p").open("pPr").empty("pStyle", "val", "CommentText").close();
        out.open("r").open("rPr").empty("rStyle", "val", "CommentReference").close().empty("annotationRef").close();
        out.open("r").open("rPr").empty("b").close().words("t", words).close().close();
    }
}
