package stet.app.mishap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file {@code crash.txt} of the data folder: the latest mishaps, of bounded size. */
final class MishapLog {
    private static final int MOST_CHARACTERS = 100_000;
    private static final String LINE = "----\n";

    private final Path file;

    MishapLog(Path home) {
        file = home.resolve("crash.txt");
    }

    Path file() {
        return file;
    }

    /** Where it cannot be written, the window still tells. */
    synchronized void keep(Mishap mishap) {
        try {
            Files.createDirectories(file.getParent());
            String before = Files.exists(file) ? Files.readString(file) : "";
            String all = before + mishap.details() + LINE;
            Files.writeString(file, all.substring(Math.max(0, all.length() - MOST_CHARACTERS)));
        } catch (IOException | RuntimeException _) {
            return;
        }
    }
}
