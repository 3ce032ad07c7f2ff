package stet.intake;

import java.util.List;
import stet.text.Metadata;

/**
 * A source cut into pieces.
 *
 * @param pieces in reading order
 * @param stated what the source says of itself outside its text
 */
record Draft(List<Piece> pieces, Metadata stated) {

    Draft {
        pieces = List.copyOf(pieces);
    }
}
