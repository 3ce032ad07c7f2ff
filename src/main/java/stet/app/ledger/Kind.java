package stet.app.ledger;

import stet.app.desk.Glyph;
import stet.compare.FactChange;

/** The three kinds of change. */
enum Kind {
    ALTERED(Glyph.ALTERED), DROPPED(Glyph.DROPPED), ADDED(Glyph.ADDED);

    private final Glyph glyph;

    Kind(Glyph glyph) {
        this.glyph = glyph;
    }

    static Kind of(FactChange change) {
        return switch (change) {
            case FactChange.Altered _ -> ALTERED;
            case FactChange.Dropped _ -> DROPPED;
            case FactChange.Added _ -> ADDED;
        };
    }

    Glyph glyph() {
        return glyph;
    }
}
