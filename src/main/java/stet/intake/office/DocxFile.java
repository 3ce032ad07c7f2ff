package stet.intake.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stet.intake.draft.Draft;
import stet.intake.draft.FileKind;
import stet.intake.draft.Piece;
import stet.intake.draft.Source;
import stet.intake.draft.Tracked;
import stet.message.UnreadableException;
import stet.text.Metadata;

/**
 * Reads a DOCX (ECMA-376, Office Open XML): its body, then its footnotes and endnotes. Who made the file and when is
 * not who wrote the article and when: its properties are not read.
 */
public final class DocxFile {
    private static final Set<String> NOTES = Set.of("word/footnotes.xml", "word/endnotes.xml");

    private DocxFile() {
    }

    /** @throws UnreadableException where it is no text document */
    public static Draft draft(Source source, Tracked tracked) throws IOException, UnreadableException {
        ZipParts parts = new ZipParts(source,
                path -> path.matches("word/(?:document\\d?|styles|footnotes|endnotes)\\.xml")
                        || path.equals("xl/workbook.xml") || path.equals("ppt/presentation.xml"));
        byte[] body = parts.part(parts.has("word/document.xml") ? "word/document.xml" : "word/document2.xml");
        if (body == null) {
            FileKind kind = parts.has("xl/") ? FileKind.SHEET : parts.has("ppt/") ? FileKind.SLIDES : FileKind.WORD;
            throw kind.refusal(source.name());
        }
        DocxStyles styles = new DocxStyles(parts.part("word/styles.xml"));
        List<Piece> pieces = new ArrayList<>(StyleRoles.withHeadline(read(body, styles, tracked)));
        for (String path : NOTES.stream().sorted().toList()) {
            byte[] notes = parts.part(path);
            if (notes != null) {
                read(notes, styles, tracked).stream().map(DocxBody::note).forEach(pieces::add);
            }
        }
        return new Draft(pieces, Metadata.NONE, true);
    }

    private static List<Piece> read(byte[] part, DocxStyles styles, Tracked tracked) throws IOException {
        DocxBody body = new DocxBody(styles, tracked);
        new XmlPart(part).read(body);
        return body.pieces();
    }
}
