package stet.intake.draft;

import java.util.List;
import stet.text.Metadata;

/**
 * A source cut into pieces.
 *
 * @param pieces in reading order
 * @param stated what the source says of itself outside its text
 * @param bare   whether the pieces come without markup, so that their form and place must tell story from furniture
 */
public record Draft(List<Piece> pieces, Metadata stated, boolean bare) {

    public Draft {
        pieces = List.copyOf(pieces);
    }

    /** A draft that is bare where no piece has a role. */
    public Draft(List<Piece> pieces, Metadata stated) {
        this(pieces, stated, pieces.stream().allMatch(piece -> piece.role() == null));
    }
}
