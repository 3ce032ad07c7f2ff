package stet.intake.draft;

import org.jspecify.annotations.Nullable;
import stet.text.Role;

/**
 * A block on its way to an article.
 *
 * @param text its words, white space folded
 * @param role what its markup says that it is; null where only its words can tell
 */
public record Piece(String text, @Nullable Role role) {

    public static Piece plain(String text) {
        return new Piece(text, null);
    }

    public Piece as(Role told) {
        return new Piece(text, told);
    }
}
