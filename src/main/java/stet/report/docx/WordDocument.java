package stet.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import org.jsoup.nodes.Entities;

/**
 * A document with tracked changes and comments.
 *
 * @param author of the changes and the comments
 * @param at     when they were made
 */
public record WordDocument(String title, String author, Instant at, List<Paragraph> paragraphs,
        List<Comment> comments) {
    private static final List<String> FIXED = List.of("[Content_Types].xml", "_rels/.rels", "word/styles.xml",
            "word/settings.xml", "word/_rels/document.xml.rels");

    public WordDocument {
        paragraphs = List.copyOf(paragraphs);
        comments = List.copyOf(comments);
    }

    private interface Content {
        void to(OutputStream out) throws IOException, XMLStreamException;
    }

    /** Writes the document; the stream is left open. */
    public void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String name : FIXED) {
            entry(zip, name, to -> to.write(fixed(name)));
        }
        Revision revision = new Revision(author, at);
        entry(zip, "docProps/core.xml", to -> to.write(properties().getBytes(StandardCharsets.UTF_8)));
        entry(zip, "word/document.xml", to -> new BodyPart(new Part(to), revision).write(paragraphs));
        entry(zip, "word/comments.xml", to -> new CommentsPart(new Part(to), revision, author).write(comments));
        zip.finish();
    }

    private static void entry(ZipOutputStream zip, String name, Content content) throws IOException {
        // a writer of XML may close or buffer what it is given
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try {
            content.to(part);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        zip.putNextEntry(new ZipEntry(name));
        part.writeTo(zip);
        zip.closeEntry();
    }

    private static byte[] fixed(String name) throws IOException {
        String file = name.substring(name.lastIndexOf('/') + 1).replaceAll("^\\.|[\\[\\]]", "");
        try (InputStream in = Objects.requireNonNull(WordDocument.class.getResourceAsStream(file), file)) {
            return in.readAllBytes();
        }
    }

    private String properties() {
        return """
               <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
               <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"\
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"\
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>\
               <dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created></cp:coreProperties>
               """
                .formatted(Entities.escape(Part.clean(title)), Entities.escape(author),
                        at.truncatedTo(ChronoUnit.SECONDS));
    }
}
