package stet.intake.draft;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes are seen as they are read. None of them is skipped unseen. */
public abstract class WatchedStream extends FilterInputStream {
    protected WatchedStream(InputStream in) {
        super(in);
    }

    /** Hears of the bytes that were just read; what it throws comes out of the reading. */
    protected abstract void seen(byte[] bytes, int from, int length) throws IOException;

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        seen(target, from, Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        return Math.max(0, read(new byte[(int) Math.clamp(length, 0, 1 << 13)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
