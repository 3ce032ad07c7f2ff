package stet.app.desk;

import java.text.Bidi;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;

/**
 * Text in the pieces in which it has to be set. JavaFX 26 cannot break a line within a run of text that is read from the
 * right, nor order the fonts within one; so there every word is a piece, its spaces with it.
 */
public final class Pieces {
    /** Between a space and a word, and between letters and signs, which may be of another font. */
    private static final Pattern WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=[\\p{L}\\p{M}])(?=[^\\p{L}\\p{M}\\s])"
            + "|(?<=[^\\p{L}\\p{M}\\s])(?=[\\p{L}\\p{M}])");

    private Pieces() {
    }

    /** Whether any of the text is read from the right. */
    public static boolean areNeeded(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** The pieces, which are the whole text where one will do. */
    public static List<String> of(String text) {
        return areNeeded(text) ? List.of(WORDS.split(text)) : List.of(text);
    }

    /** The side from which the text's first letter is read. */
    public static NodeOrientation direction(String text) {
        return areNeeded(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }
}
