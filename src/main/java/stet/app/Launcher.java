package stet.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import javafx.application.Application;
import org.jspecify.annotations.Nullable;
import stet.library.DataFolder;

/** Opens the window. Loads no class of JavaFX before it is asked to. */
public final class Launcher {
    /** Held, as the settings of a logger that nobody holds are forgotten. */
    private static @Nullable Logger javafx;

    private Launcher() {
    }

    /**
     * Opens the window on these files and folders and returns when it is closed. Where a window is open already, it opens
     * them there and returns at once.
     */
    public static void open(List<String> paths) {
        if (Doorbell.ring(DataFolder.here(), paths.stream().map(Path::of).toList())) {
            return;
        }
        hush();
        Application.launch(App.class, paths.toArray(String[]::new));
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
