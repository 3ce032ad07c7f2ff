package stet.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder in the cache folder that is made when it is first asked for and gone, with all that is in it, on closing or
 * when the program ends. What a program that crashed left behind goes when the next such folder is thought of.
 */
public final class TemporaryFolder implements AutoCloseable {
    private final Path among;
    private @Nullable Lease lease;
    private @Nullable Thread hook;

    public TemporaryFolder() {
        this(CacheFolder.here());
    }

    /** @param cache the cache folder */
    public TemporaryFolder(Path cache) {
        among = cache.toAbsolutePath().resolve("temporary");
        Lease.clear(among);
    }

    /** The folder, which is there. */
    public synchronized Path path() throws IOException {
        if (lease == null) {
            lease = Lease.take(among);
            hook = new Thread(this::delete, "stet-temporary-end");
            Runtime.getRuntime().addShutdownHook(hook);
        }
        return lease.folder();
    }

    @Override
    public synchronized void close() {
        if (hook != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException _) {
                // the program is ending already
            }
            hook = null;
        }
        delete();
    }

    private synchronized void delete() {
        if (lease != null) {
            lease.end();
            lease = null;
        }
    }

    /** Deletes what it can. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException _) {
            // in use still: whoever thinks of the next one clears it
        }
    }
}
