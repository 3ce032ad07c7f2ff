package stet.compare.redline;

import java.util.List;
import stet.compare.FactChange;
import stet.text.Place;
import stet.text.Span;

/**
 * A word or mark, with the space before it, or a whole fact that has changed.
 *
 * @param key     under which two tokens are one to the diff
 * @param changes it belongs to, the one that shows first
 */
record Token(String text, Place place, String key, List<FactChange> changes) {
    /** No text holds it. */
    static final String WHOLE = "\0";

    /** Whether it stands for a fact that is not taken apart. */
    boolean isWhole() {
        return key.startsWith(WHOLE);
    }

    /** Whether a reader would take it for a scrap between two changes: a space, a mark, a word of three letters. */
    boolean isSlight() {
        return !isWhole() && changes.isEmpty() && text.strip().length() <= 3;
    }

    boolean startsWithSpace() {
        return text.charAt(0) == ' ' && !isWhole();
    }

    boolean isSpace() {
        return text.equals(" ");
    }

    Token space() {
        Span span = place.span();
        return new Token(" ", new Place(place.block(), new Span(span.start(), span.start() + 1)), " ", changes);
    }

    Token withoutSpace() {
        Span span = place.span();
        String word = text.substring(1);
        return new Token(word, new Place(place.block(), new Span(span.start() + 1, span.end())), word, changes);
    }
}
