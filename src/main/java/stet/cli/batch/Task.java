package stet.cli.batch;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A piece of work. */
public interface Task {

    /** Names what is asked, so that equal names have equal answers: a {@link Fingerprint} in hexadecimal. */
    String key();

    /** Does the work, on any thread. What fails is in the answer. */
    Answer answer();

    /** Pieces of work in order. */
    @FunctionalInterface
    interface Source {
        /** The next; null where there is no more. */
        @Nullable
        Task next() throws IOException;
    }
}
