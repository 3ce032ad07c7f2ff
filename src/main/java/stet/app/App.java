package stet.app;

import java.nio.file.Path;
import java.util.List;

/** The reader's window. */
public final class App {
    private App() {
    }

    /** Opens the reader on these files and folders and returns once it is closed. */
    public static void open(List<Path> paths) {
        throw new UnsupportedOperationException("no window yet for " + paths);
    }
}
