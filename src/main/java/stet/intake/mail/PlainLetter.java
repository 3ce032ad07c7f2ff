package stet.intake.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.intake.draft.Piece;
import stet.intake.writing.PlainText;
import stet.text.Role;

/**
 * Cuts a letter's plain text into pieces; the heads of letters that are passed on and what stands below the line of a
 * signature are furniture.
 */
final class PlainLetter {
    /** What mail programs put above a letter that is passed on. */
    private static final Pattern PASSED_ON = Pattern.compile("(?i)(?:-{2,} ?(?:forwarded|original) message\\b.{0,800}"
            + "|begin forwarded message:.{0,800}|from: .{1,200} (?:date|sent|to|subject): .{1,600})");
    private static final Pattern SIGNATURE = Pattern.compile("\n-- ?\n");

    private PlainLetter() {
    }

    static List<Piece> pieces(String text) {
        String lines = text.replace("\r\n", "\n");
        Matcher signature = SIGNATURE.matcher(lines);
        if (!signature.find()) {
            return article(lines);
        }
        List<Piece> pieces = new ArrayList<>(article(lines.substring(0, signature.start())));
        PlainText.blocks(lines.substring(signature.end()))
                .forEach(piece -> pieces.add(piece.as(Role.FURNITURE)));
        return pieces;
    }

    private static List<Piece> article(String lines) {
        return PlainText.blocksOfFile(lines).stream()
                .map(piece -> PASSED_ON.matcher(piece.text()).matches() ? piece.as(Role.FURNITURE) : piece).toList();
    }
}
