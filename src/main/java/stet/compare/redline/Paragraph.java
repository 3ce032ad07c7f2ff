package stet.compare.redline;

import java.util.List;
import stet.text.Block;

/**
 * A block of a redline.
 *
 * @param block    of the rewrite, or of the original where it was dropped whole
 * @param dropped  whether the rewrite has nothing of it
 * @param move     which way it went from where the original has it
 * @param segments from its start to its end
 */
public record Paragraph(Block block, boolean dropped, Move move, List<Segment> segments) {

    /** Which way a block was moved by the rewrite. */
    public enum Move {
        NONE, UP, DOWN
    }

    public Paragraph {
        segments = List.copyOf(segments);
    }
}
