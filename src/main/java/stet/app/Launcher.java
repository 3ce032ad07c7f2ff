package stet.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;
import stet.app.mishap.NotStarted;
import stet.library.DataFolder;

/** Opens the window. Loads no class of JavaFX before it is asked to. */
public final class Launcher {
    /** Held, as the settings of a logger that nobody holds are forgotten. */
    private static @Nullable Logger javafx;
    /** JavaFX makes the {@link App} and shows it to nobody, and says itself, at length, what its start throws. */
    private static final AtomicReference<@Nullable NotStarted> TROUBLE = new AtomicReference<>();
    /** What has begun before JavaFX makes the {@link App}, which takes no arguments. */
    private static final AtomicReference<@Nullable LocalEngine> ENGINE = new AtomicReference<>();

    private Launcher() {
    }

    /**
     * Opens the window on these files and folders and returns when it is closed. Where a window is open already, it opens
     * them there and returns at once.
     *
     * @return what to say in the terminal, where the window could not be opened
     */
    public static Optional<String> open(List<String> paths) {
        List<Path> files = paths.stream().map(Path::of).toList();
        if (Doorbell.ring(DataFolder.here(), files)) {
            return Optional.empty();
        }
        engine().begin(files);
        hush();
        try {
            Application.launch(App.class, paths.toArray(String[]::new));
        } catch (RuntimeException | Error e) { // the toolkit's: no display, or no GTK
            TROUBLE.compareAndSet(null, NotStarted.because(e, DataFolder.here(), Clock.systemUTC()));
        }
        return Optional.ofNullable(TROUBLE.get()).map(NotStarted::getMessage);
    }

    /** The engine of the window that is being opened. */
    static LocalEngine engine() {
        return Objects.requireNonNull(ENGINE.updateAndGet(
                begun -> begun == null ? new LocalEngine(DataFolder.here()) : begun));
    }

    /** The window could not be opened, and the reader has been told. */
    static void failed(NotStarted trouble) {
        TROUBLE.set(trouble);
    }

    /**
     * Draws the window on these files and folders without a display.
     *
     * @param file the PNG to write
     */
    public static void picture(List<Path> paths, Path file) throws IOException {
        hush();
        withoutDisplay();
        new Picture(paths, file).draw();
    }

    /** Opens the window on two files as a start does, without a display, and closes it when their changes are on show. */
    public static void rehearse(List<String> paths) {
        withoutDisplay();
        Thread.ofPlatform().daemon().start(new Curtain());
        open(paths);
    }

    private static void withoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
    }

    /**
     * JavaFX wants to be a module, which two of the libraries beside it cannot be, and works without. As it is installed it
     * is one, and the start need not wait for Java's logging.
     */
    private static void hush() {
        if (!Application.class.getModule().isNamed()) {
            javafx = Logger.getLogger("javafx");
            javafx.setFilter(
                    entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration"));
        }
    }
}
