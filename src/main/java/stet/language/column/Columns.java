package stet.language.column;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A stream of columns of numbers, the high byte of each first. A model is read while the program starts and Java runs its
 * code step by step: a column costs a few calls here, where a loop over a hundred thousand numbers costs more than to
 * unpack them. So what is stored is what is looked things up in, and nothing is built.
 */
public final class Columns implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] chunk = new byte[BUFFER];

    /** Of a stream that {@link #close} closes. */
    public Columns(InputStream in) {
        this.in = in;
    }

    /** Of what a {@link java.util.zip.DeflaterOutputStream} wrote. */
    public static Columns inflated(InputStream in) {
        return new Columns(new InflaterInputStream(in, new Inflater(), BUFFER) {
            @Override
            public void close() throws IOException {
                super.close();
                inf.end();
            }
        });
    }

    /** One number. */
    public int number() throws IOException {
        return next(Integer.BYTES).getInt();
    }

    /** A column of bytes. */
    public byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        fill(bytes, count);
        return bytes;
    }

    /** A column of bytes that stands behind its length. */
    public byte[] bytes() throws IOException {
        return bytes(number());
    }

    /** A column of short numbers. */
    public short[] shorts(int count) throws IOException {
        short[] shorts = new short[count];
        column(count, Short.BYTES, (chunk, at, size) -> chunk.asShortBuffer().get(shorts, at, size));
        return shorts;
    }

    /** A column of letters, as UTF-16 has them, or of short numbers without a sign. */
    public char[] chars(int count) throws IOException {
        char[] chars = new char[count];
        column(count, Character.BYTES, (chunk, at, size) -> chunk.asCharBuffer().get(chars, at, size));
        return chars;
    }

    /** A column of numbers. */
    public int[] ints(int count) throws IOException {
        int[] ints = new int[count];
        column(count, Integer.BYTES, (chunk, at, size) -> chunk.asIntBuffer().get(ints, at, size));
        return ints;
    }

    /** A column of fractional numbers. */
    public float[] floats(int count) throws IOException {
        float[] floats = new float[count];
        column(count, Float.BYTES, (chunk, at, size) -> chunk.asFloatBuffer().get(floats, at, size));
        return floats;
    }

    /** Takes so many numbers of a chunk to a place of a column. */
    private interface Taking {
        void take(ByteBuffer chunk, int at, int size);
    }

    private void column(int count, int bytes, Taking taking) throws IOException {
        for (int at = 0, size; at < count; at += size) {
            size = Math.min(count - at, BUFFER / bytes);
            taking.take(next(size * bytes), at, size);
        }
    }

    /** The next bytes, for as long as nothing more is read. */
    private ByteBuffer next(int count) throws IOException {
        fill(chunk, count);
        return ByteBuffer.wrap(chunk, 0, count);
    }

    private void fill(byte[] bytes, int count) throws IOException {
        if (in.readNBytes(bytes, 0, count) < count) {
            throw new EOFException();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
