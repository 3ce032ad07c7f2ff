package stet.library;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells when something under some paths may have changed, once for a burst of changes. Where the system cannot watch so
 * many folders, or cannot watch these, it tells every half minute: looking through the names and times of a folder is
 * cheap, and only what has changed is read.
 */
public final class Watch implements AutoCloseable {
    private static final int MOST_FOLDERS = 4000;
    private static final long QUIET_MS = 400;
    private static final long ROUND_MS = 30_000;

    private final List<Path> paths;
    private final Runnable changed;
    private final Thread thread;
    private final @Nullable WatchService service;
    private final Set<Path> watched = new HashSet<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private boolean rounds;

    /**
     * @param changed called on a thread of the watch; need not be quick
     */
    Watch(List<Path> paths, Runnable changed) {
        this.paths = List.copyOf(paths);
        this.changed = changed;
        service = service();
        rounds = service == null;
        thread = Thread.ofPlatform().daemon().name("watch").start(this::run);
    }

    /** Waits until it watches; changes before that may go untold. */
    void awaitReady() throws InterruptedException {
        ready.await();
    }

    private @Nullable WatchService service() {
        try {
            return paths.getFirst().getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException _) {
            return null; // a user may have only so many
        }
    }

    private void run() {
        try {
            register();
            ready.countDown();
            while (true) {
                await();
                register(); // there may be folders now that were not there
                changed.run();
            }
        } catch (InterruptedException | ClosedWatchServiceException _) {
            // closed
        }
    }

    /** Waits for a change, and then until nothing has changed for a moment; or for the next round. */
    private void await() throws InterruptedException {
        if (service == null) {
            Thread.sleep(ROUND_MS);
            return;
        }
        WatchKey key = rounds ? service.poll(ROUND_MS, TimeUnit.MILLISECONDS) : service.take();
        while (key != null) {
            key.pollEvents();
            if (!key.reset()) {
                watched.remove((Path) key.watchable());
            }
            key = service.poll(QUIET_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void register() throws InterruptedException {
        for (Path path : paths) {
            Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            try (Stream<Path> all = folder == path
                    ? Files.walk(path, FileVisitOption.FOLLOW_LINKS)
                    : Stream.ofNullable(folder)) {
                all.filter(Files::isDirectory).filter(f -> f == path || !FileSearch.hidden(f))
                        .filter(f -> !watched.contains(f)).limit(MOST_FOLDERS + 1L)
                        .forEach(this::register);
            } catch (IOException | RuntimeException _) {
                rounds = true; // a loop of links, a folder that is gone, too many folders
            }
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }

    private void register(Path folder) {
        try {
            if (service == null || watched.size() >= MOST_FOLDERS) {
                rounds = true;
                return;
            }
            folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            watched.add(folder);
        } catch (IOException _) {
            rounds = true;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException _) {
            // it ends with the program
        }
    }
}
