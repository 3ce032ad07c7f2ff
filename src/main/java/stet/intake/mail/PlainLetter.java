package stet.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.intake.draft.Piece;
import stet.intake.writing.PlainText;
import stet.text.Role;

/** Cuts a letter's plain text into pieces; what stands below the line of a signature is furniture. */
final class PlainLetter {
    private static final Pattern SIGNATURE = Pattern.compile("\n-- ?\n");

    private PlainLetter() {
    }

    static List<Piece> pieces(String text) {
        String lines = text.replace("\r\n", "\n");
        Matcher signature = SIGNATURE.matcher(lines);
        if (!signature.find()) {
            return PlainText.blocksOfFile(lines);
        }
        List<Piece> pieces = new ArrayList<>(PlainText.blocksOfFile(lines.substring(0, signature.start())));
        PlainText.blocks(lines.substring(signature.end()))
                .forEach(piece -> pieces.add(piece.as(Role.FURNITURE)));
        return pieces;
    }
}
