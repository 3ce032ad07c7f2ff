package stet.intake.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stet.intake.draft.Draft;
import stet.intake.draft.FileKind;
import stet.intake.draft.Piece;
import stet.intake.draft.Source;
import stet.intake.draft.Tracked;
import stet.message.Messages;
import stet.message.UnreadableException;
import stet.text.Metadata;

/** Reads an ODT (OpenDocument text), packed or flat: its body, then its notes. */
public final class OdtFile {

    private static final Set<String> PARTS = Set.of("content.xml", "styles.xml", "META-INF/manifest.xml");

    private OdtFile() {
    }

    /** @throws UnreadableException where it has no content */
    public static Draft draft(Source source, Tracked tracked) throws IOException, UnreadableException {
        byte[] head = source.head();
        OdtBody body = new OdtBody(tracked);
        if (head.length > 0 && head[0] == '<') {
            new XmlPart(source.bytes()).read(body);
        } else {
            packed(source, body);
        }
        List<Piece> pieces = new ArrayList<>(StyleRoles.withHeadline(body.pieces()));
        pieces.addAll(body.notes());
        return new Draft(pieces, Metadata.NONE, true);
    }

    private static void packed(Source source, OdtBody body) throws IOException, UnreadableException {
        ZipParts parts = new ZipParts(source, PARTS::contains);
        byte[] content = parts.part("content.xml");
        if (content == null) {
            throw FileKind.WORD.refusal(source.name());
        }
        byte[] manifest = parts.part("META-INF/manifest.xml");
        if (manifest != null && new String(manifest, StandardCharsets.ISO_8859_1).contains("encryption-data")) {
            throw new UnreadableException(Messages.text("intake.office.locked", source.name()));
        }
        byte[] styles = parts.part("styles.xml");
        if (styles != null) {
            new XmlPart(styles).read(body);
        }
        new XmlPart(content).read(body);
    }
}
