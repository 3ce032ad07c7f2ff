package stet.intake.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stet.intake.draft.Draft;
import stet.intake.draft.FileKind;
import stet.intake.draft.Piece;
import stet.intake.draft.Source;
import stet.intake.draft.Tracked;
import stet.message.UnreadableException;
import stet.text.Metadata;

/** Reads an ODT (OpenDocument text): its body, then its notes. */
public final class OdtFile {

    private OdtFile() {
    }

    /** @throws UnreadableException where it has no content */
    public static Draft draft(Source source, Tracked tracked) throws IOException, UnreadableException {
        byte[] content = new ZipParts(source, path -> path.equals("content.xml")).part("content.xml");
        if (content == null) {
            throw FileKind.WORD.refusal(source.name());
        }
        OdtBody body = new OdtBody(tracked);
        new XmlPart(content).read(body);
        List<Piece> pieces = new ArrayList<>(StyleRoles.withHeadline(body.pieces()));
        pieces.addAll(body.notes());
        return new Draft(pieces, Metadata.NONE, true);
    }
}
