package stet.intake.pack;

import java.io.InputStream;
import stet.intake.draft.WatchedStream;

/** Watches whether the mark that ends a ZIP archive's directory comes by: a cut archive has none. */
final class EndWatch extends WatchedStream {
    private static final int END = 0x504b0506; // "PK", 5, 6

    private int last;
    private boolean ended;

    EndWatch(InputStream in) {
        super(in);
    }

    boolean isEnded() {
        return ended;
    }

    @Override
    protected void seen(byte[] bytes, int from, int length) {
        for (int i = from; i < from + length; i++) {
            last = last << 8 | bytes[i] & 0xff;
            ended |= last == END;
        }
    }
}
