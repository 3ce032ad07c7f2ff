package stet.intake.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Watches whether the mark that ends a ZIP archive's directory comes by: a cut archive has none. */
final class EndWatch extends FilterInputStream {
    private static final int END = 0x504b0506; // "PK", 5, 6

    private int last;
    private boolean seen;

    EndWatch(InputStream in) {
        super(in);
    }

    boolean isEnded() {
        return seen;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        for (int i = from; i < from + read; i++) {
            last = last << 8 | target[i] & 0xff;
            seen |= last == END;
        }
        return read;
    }
}
