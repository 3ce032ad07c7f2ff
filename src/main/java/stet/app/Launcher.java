package stet.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Application;
import stet.app.mishap.NotStarted;
import stet.compare.Comparer;
import stet.library.DataFolder;

/** Opens the window. Loads no class of JavaFX before it is asked to. */
public final class Launcher {
    /** Held, as the settings of a logger that nobody holds are forgotten. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Launcher() {
    }

    /**
     * Opens the window on these files and folders and returns when it is closed. Where a window is open already, it opens
     * them there and returns at once.
     *
     * @return what to say in the terminal, where the window could not be opened
     */
    public static Optional<String> open(List<String> paths) {
        if (Doorbell.ring(DataFolder.here(), paths.stream().map(Path::of).toList())) {
            return Optional.empty();
        }
        hush();
        // The models are in nobody's way while the toolkit starts, and there when the first pair is opened.
        Thread.ofPlatform().daemon().name("models").start(() -> new Comparer().prepare());
        try {
            Application.launch(App.class, paths.toArray(String[]::new));
            return Optional.empty();
        } catch (RuntimeException | Error e) { // the toolkit's, too, where there is no display or no GTK
            return Optional.ofNullable(NotStarted.because(e, DataFolder.here(), Clock.systemUTC()).getMessage());
        }
    }

    /**
     * Draws the window on these files and folders without a display.
     *
     * @param file the PNG to write
     */
    public static void picture(List<Path> paths, Path file) throws IOException {
        hush();
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        new Picture(paths, file).draw();
    }

    /** JavaFX wants to be on the module path, which two of the libraries beside it cannot be, and works without. */
    private static void hush() {
        JAVAFX.setFilter(entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration"));
    }
}
