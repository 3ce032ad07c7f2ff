package stet.app.mishap;

import java.io.Serial;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import stet.message.Messages;

/** The window did not open; what kept it is in {@code crash.txt}. */
public final class NotStarted extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Mishap mishap;
    private final transient Path file;

    private NotStarted(Mishap mishap, Path file, Throwable failure) {
        super(Messages.text("mishap.terminal", reason(failure), file), failure);
        this.mishap = mishap;
        this.file = file;
    }

    /**
     * Keeps what went wrong, once however many times it is handed on.
     *
     * @param home the data folder
     * @return whose message is one sentence for the terminal
     */
    public static NotStarted because(Throwable failure, Path home, Clock clock) {
        for (@Nullable
        Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof NotStarted known) {
                return known;
            }
        }
        Mishap mishap = Mishap.of(failure, clock.instant(), Mishap.After.NEVER_STARTED);
        MishapLog log = new MishapLog(home);
        log.keep(mishap);
        return new NotStarted(mishap, log.file(), failure);
    }

    Mishap mishap() {
        return mishap;
    }

    /** Where it is kept. */
    Path file() {
        return file;
    }

    /** What lies at the root of it, in its maker's words. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        for (@Nullable
        Throwable at = failure; at != null; at = at.getCause()) {
            root = at;
        }
        String said = String.valueOf(root.getMessage()).lines().findFirst().orElse("").strip();
        return root.getMessage() == null || said.isEmpty() ? root.getClass().getSimpleName() : said;
    }
}
