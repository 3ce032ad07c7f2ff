package stet.compare.redline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.text.Place;

/**
 * A stretch of a redline that is kept, put in or struck as a whole.
 *
 * @param text    never empty
 * @param place   where it stands: in the original where it is struck, else in the rewrite; null for a space
 * @param changes of facts that it belongs to, the one that shows first; mostly none
 */
public record Segment(Kind kind, String text, @Nullable Place place, List<FactChange> changes) {

    /** What became of the words. */
    public enum Kind {
        /** In the rewrite, and in the original or not marked at this grain. */
        KEPT,
        /** In the rewrite alone. */
        INSERTED,
        /** In the original alone. */
        DELETED,
        /** A space that neither text has, so that struck words do not run into their neighbours. */
        SPACE
    }

    public Segment {
        changes = List.copyOf(changes);
    }

    /** The change that shows here; null where none does. */
    public @Nullable FactChange change() {
        return changes.isEmpty() ? null : changes.getFirst();
    }

    static Segment of(Kind kind, Token token) {
        return new Segment(kind, token.text(), token.place(), token.changes());
    }
}
