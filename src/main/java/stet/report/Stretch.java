package stet.report;

import org.jspecify.annotations.Nullable;
import stet.report.docx.Fate;
import stet.text.Place;
import stet.text.Span;

/**
 * A piece of both texts told as one.
 *
 * @param original where it stands in the original; null where it was inserted
 * @param rewrite  where it stands in the rewrite; null where it was deleted
 * @param text     its words; a line feed is the end of a block
 */
record Stretch(@Nullable Place original, @Nullable Place rewrite, String text) {
    static final String END = "\n";

    Fate fate() {
        if (original == null) {
            return Fate.INSERTED;
        }
        return rewrite == null ? Fate.DELETED : Fate.KEPT;
    }

    boolean isEnd() {
        return text.equals(END);
    }

    /** Its place on that side, or null. */
    @Nullable
    Place on(HtmlColumn.Side side) {
        return side == HtmlColumn.Side.ORIGINAL ? original : rewrite;
    }

    /** The part from one offset of the text to another. */
    Stretch part(int from, int to) {
        return new Stretch(part(original, from, to), part(rewrite, from, to), text.substring(from, to));
    }

    private static @Nullable Place part(@Nullable Place place, int from, int to) {
        return place == null
                ? null
                : new Place(place.block(), new Span(place.span().start() + from, place.span().start() + to));
    }
}
