package stet.language;

import java.util.List;
import stet.text.Ordered;
import stet.text.Span;

/**
 * The vectors of one text.
 *
 * @param vector of the whole text, of length 1
 * @param pieces the ranges of its word pieces in the text, in order
 * @param inContext a vector of length 1 for each piece
 */
public record Encoding(float[] vector, List<Span> pieces, List<float[]> inContext) {

    /** The mean vector, of length 1, of the pieces that overlap the range; all zero where none does. */
    public float[] of(Span range) {
        float[] sum = new float[vector.length];
        int first = Ordered.first(pieces.size(), i -> pieces.get(i).end() > range.start());
        for (int i = first; i < pieces.size() && pieces.get(i).start() < range.end(); i++) {
            for (int k = 0; k < sum.length; k++) {
                sum[k] += inContext.get(i)[k];
            }
        }
        return Vectors.unit(sum);
    }
}
