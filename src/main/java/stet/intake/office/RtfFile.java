package stet.intake.office;

import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import stet.intake.draft.Draft;
import stet.intake.draft.Piece;
import stet.intake.draft.Source;
import stet.intake.draft.Tracked;
import stet.message.UnreadableException;
import stet.text.Metadata;

/** Reads RTF: its body, then its footnotes. */
public final class RtfFile {

    private RtfFile() {
    }

    public static Draft draft(Source source, Tracked tracked) throws IOException, UnreadableException {
        byte[] bytes = source.bytes();
        RtfText text = new RtfText(tracked);
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(bytes)), text);
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError e) {
            throw new EOFException(); // the parser answers damage with exceptions of many kinds
        }
        List<Piece> pieces = new ArrayList<>(StyleRoles.withHeadline(text.pieces()));
        pieces.addAll(text.notes());
        return new Draft(pieces, Metadata.NONE, true);
    }
}
