package stet.fact.quantity;

/**
 * The smallest part of a text that the grammars look at: a figure, a word or a mark.
 *
 * @param kind  what it is
 * @param start its first UTF-16 code unit in the text
 * @param end   the code unit after the last
 * @param text  the letters as they stand
 * @param lower the same in lower case
 */
public record Piece(Kind kind, int start, int end, String text, String lower) {

    /** What a piece is. */
    public enum Kind {
        /** Digits with their separators. */
        FIGURE,
        /** Letters. */
        WORD,
        /** A sign of another kind. */
        MARK,
        /** An address, a version or a serial number: figures that count nothing. */
        CODE,
        /** What stands before the first piece and after the last. */
        NOTHING
    }

    static final Piece NONE = new Piece(Kind.NOTHING, -1, -1, "", "");

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    public boolean isFigure() {
        return kind == Kind.FIGURE;
    }

    /** Whether it is a word that starts with a capital. */
    public boolean isCapitalized() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether its script parts words by spaces and mostly does not write counters on to figures: 5G, but 240명. */
    boolean isSpaced() {
        int letter = text.codePointAt(0);
        return letter < 0x0530 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}
