package stet.message;

import java.time.Duration;
import java.util.Optional;

/** How long a piece of work will go on, by how long it has gone on: as if what is left were like what is done. */
public final class Estimate {
    private static final Duration TOO_SOON = Duration.ofSeconds(2);
    private static final double TOO_LITTLE = 0.01;

    private Estimate() {
    }

    /**
     * The time left; empty where it is too soon to tell.
     *
     * @param done  pieces finished
     * @param total pieces in all; 0 where it is not known
     */
    public static Optional<Duration> left(int done, int total, Duration gone) {
        if (total <= 0 || gone.compareTo(TOO_SOON) < 0 || done < TOO_LITTLE * total) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round(gone.toMillis() * (double) (total - done) / done)));
    }
}
