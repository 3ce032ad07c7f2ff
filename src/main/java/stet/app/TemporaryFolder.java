package stet.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder that is made when it is first asked for and gone, with all that is in it, on closing. */
final class TemporaryFolder implements AutoCloseable {
    private @Nullable Path path;

    synchronized Path path() throws IOException {
        Path known = path == null ? Files.createTempDirectory("stet-") : path;
        path = known;
        return known;
    }

    @Override
    public synchronized void close() {
        if (path == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException _) {
            // the system clears its temporary folder
        }
        path = null;
    }
}
