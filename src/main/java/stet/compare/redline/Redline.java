package stet.compare.redline;

import java.util.List;
import stet.compare.Comparison;

/**
 * The rewrite as one text in which the original's values and words stand struck where they were. What is kept and put in is
 * the rewrite's text, block by block; at the grain of words, what is kept and struck of aligned sentences is the
 * original's, in its order.
 *
 * @param paragraphs in reading order: every block of the rewrite, between them the original's that it dropped
 */
public record Redline(List<Paragraph> paragraphs) {
    public Redline {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The redline of a comparison. Takes time with the length of the texts; to be asked off the window's thread. */
    public static Redline of(Comparison comparison, Grain grain) {
        return new Composer(comparison, grain).compose();
    }
}
