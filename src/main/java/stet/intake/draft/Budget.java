package stet.intake.draft;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

/**
 * Counts what one file holds packed and what comes out of it, at all depths of archives together, and stops where that
 * is out of proportion. Every byte that is read passes here, so here an interrupt is noticed as well.
 */
public final class Budget {
    private long packed;
    private long unpacked;

    /** An archive unpacks to more than an honest one can hold. */
    public static final class Exceeded extends IOException {
        private static final long serialVersionUID = 1;

        Exceeded() {
            super("unpacks to too much");
        }
    }

    /** The stream with its bytes counted as those of the file. */
    public InputStream packed(InputStream in) {
        return new Counted(in) {
            @Override
            void count(int read) {
                packed += read;
            }
        };
    }

    /** The stream with its bytes counted as unpacked. Closing it leaves the one below open. */
    public InputStream unpacked(InputStream in) {
        return new Counted(in) {
            @Override
            void count(int read) throws Exceeded {
                unpacked += read;
                boolean free = unpacked <= Limits.UNPACKED_FREE;
                if (!free && unpacked > packed * Limits.UNPACKED_RATIO
                        || unpacked > (long) Limits.UNPACKED_GIGABYTES << 30) {
                    throw new Exceeded();
                }
            }

            @Override
            public void close() {
                // the archive goes on
            }
        };
    }

    private abstract static class Counted extends WatchedStream {
        Counted(InputStream in) {
            super(in);
        }

        abstract void count(int read) throws IOException;

        @Override
        protected void seen(byte[] bytes, int from, int length) throws IOException {
            count(length);
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            return super.read(target, from, length);
        }
    }
}
