package stet.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import stet.language.column.Columns;

/**
 * Vectors from a table with a row a word piece: the mean of what the contextual encoder gives the piece in many sentences
 * (Bommasani, Davis, Cardie 2020, https://aclanthology.org/2020.acl-main.431), 128 numbers of a byte each. A text's
 * vector is the sum of its pieces' rows, rare ones weighing more (smooth inverse frequency: Arora, Liang, Ma 2017,
 * https://openreview.net/forum?id=SyK00v5xx); a piece's own is its row with a little of its neighbours'. Some hundred
 * times quicker than a network, and the same on every machine. How the table is made:
 * {@code src/site/markdown/vectors.md}.
 */
final class StaticEncoder implements Encoder {
    private static final String TABLE = "vector/vectors.bin";
    /** So many pieces to either side colour a piece's vector, */
    private static final int REACH = 3;
    /** each by this over its distance. */
    private static final float COLOUR = 0.2f;

    private final WordPiece pieces;
    private final int width;
    private final float[] weights;
    private final float[] scales;
    private final byte[] rows;

    StaticEncoder(WordPiece pieces) {
        this.pieces = pieces;
        try (Columns in = new Columns(Objects.requireNonNull(StaticEncoder.class.getResourceAsStream(TABLE)))) {
            int count = in.number();
            width = in.number();
            weights = in.floats(count);
            scales = in.floats(count);
            rows = in.bytes(count * width);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Encoding> encode(List<String> texts) {
        return texts.stream().map(this::encode).toList();
    }

    private Encoding encode(String text) {
        List<WordPiece.Piece> cut = pieces.cut(text);
        float[][] own = new float[cut.size()][width];
        float[] sum = new float[width];
        for (int i = 0; i < own.length; i++) {
            int id = cut.get(i).id();
            for (int k = 0; k < width; k++) {
                own[i][k] = scales[id] * rows[id * width + k];
            }
            add(own[i], weights[id], sum);
        }
        List<float[]> inContext = new ArrayList<>(own.length);
        for (int i = 0; i < own.length; i++) {
            float[] vector = own[i].clone();
            for (int near = Math.max(0, i - REACH); near < Math.min(own.length, i + REACH + 1); near++) {
                if (near != i) {
                    add(own[near], COLOUR / Math.abs(near - i), vector);
                }
            }
            inContext.add(Vectors.unit(vector));
        }
        return new Encoding(Vectors.unit(sum), cut.stream().map(WordPiece.Piece::span).toList(), inContext);
    }

    private static void add(float[] vector, float times, float[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += times * vector[i];
        }
    }
}
