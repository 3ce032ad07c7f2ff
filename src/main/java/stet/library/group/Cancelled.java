package stet.library.group;

import java.util.concurrent.CancellationException;

/** Ends long work where its thread is interrupted. */
final class Cancelled {
    private Cancelled() {
    }

    /** @throws CancellationException where the thread is interrupted */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
