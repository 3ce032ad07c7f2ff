package stet.app.mishap;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Hears of what nobody caught, on whichever thread, keeps it, and tells the reader of one at a time; of the same one only
 * once, as what fails while the window is drawn fails with every drawing.
 */
public final class Mishaps implements UncaughtExceptionHandler {
    private static final int MOST = 100;

    private final MishapLog log;
    private final Executor window;
    private final Clock clock;
    private final Set<String> known = new HashSet<>();
    private final ReadOnlyObjectWrapper<Optional<Mishap>> told = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * @param home   the data folder
     * @param window the window's thread
     */
    public Mishaps(Path home, Executor window, Clock clock) {
        log = new MishapLog(home);
        this.window = window;
        this.clock = clock;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        Mishap mishap = Mishap.of(failure, clock.instant());
        if (isNew(mishap)) {
            log.keep(mishap);
            window.execute(() -> tell(mishap));
        }
    }

    private synchronized boolean isNew(Mishap mishap) {
        return known.size() < MOST && known.add(mishap.trace());
    }

    private void tell(Mishap mishap) {
        if (told.get().isEmpty()) {
            told.set(Optional.of(mishap));
        }
    }

    /** What the reader is told of; empty where there is nothing. On the window's thread. */
    ReadOnlyObjectProperty<Optional<Mishap>> told() {
        return told.getReadOnlyProperty();
    }

    /** The reader has read it. On the window's thread. */
    void goOn() {
        told.set(Optional.empty());
    }

    /** Where all of them are kept. */
    Path file() {
        return log.file();
    }
}
