package stet.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder among others that is this process's own as long as it holds the lock on a file beside it. The system gives the
 * lock up with the process, however that ends, so a folder whose lock can be had is nobody's.
 */
final class Lease {
    private static final String LOCK = ".lock";
    private static final int MOST_TRIES = 10;
    /** The locks of this process: to open such a file once more and close it would give its lock up on some systems. */
    private static final Set<Path> OWN = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private Lease(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** A new folder among those, which are made if need be. */
    static Lease take(Path among) throws IOException {
        synchronized (OWN) {
            for (int i = 0; i < MOST_TRIES; i++) {
                @Nullable
                Lease taken = tryToTake(among);
                if (taken != null) {
                    return taken;
                }
            }
        }
        throw new IOException(among.toString());
    }

    /** Null where another process cleared away between two steps. */
    private static @Nullable Lease tryToTake(Path among) throws IOException {
        Path file;
        FileChannel channel;
        try {
            file = Files.createTempFile(CacheFolder.make(among), "stet-", LOCK);
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (NoSuchFileException _) {
            return null;
        }
        // one who clears may have come in between, and deletes the file before it lets go
        if (!isOurs(channel) || !Files.exists(file)) {
            channel.close();
            return null;
        }
        OWN.add(file);
        Lease lease = new Lease(file, channel);
        CacheFolder.make(lease.folder());
        return lease;
    }

    Path folder() {
        return folder(file);
    }

    /** Deletes the folder. */
    void end() {
        synchronized (OWN) {
            clear(file, channel);
            OWN.remove(file);
            leave(file.toAbsolutePath().getParent());
        }
    }

    /** Deletes the folders there that are nobody's. */
    static void clear(Path among) {
        if (!Files.isDirectory(among)) {
            return;
        }
        synchronized (OWN) {
            for (Path file : locks(among)) {
                if (!OWN.contains(file)) {
                    clearIfLeft(file);
                }
            }
            leave(among);
        }
    }

    private static List<Path> locks(Path among) {
        try (Stream<Path> files = Files.list(among)) {
            return files.filter(f -> f.toString().endsWith(LOCK)).toList();
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }

    private static void clearIfLeft(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (isFree(channel)) {
                clear(file, channel);
            } else {
                channel.close();
            }
        } catch (IOException _) {
            // gone
        }
    }

    private static void clear(Path file, FileChannel held) {
        Path folder = folder(file);
        if (Files.exists(folder)) {
            TemporaryFolder.delete(folder);
        }
        try (held) {
            if (!Files.exists(folder)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException _) {
            // the next one clears it
        }
    }

    /** The folder of folders goes with the last of them. */
    private static void leave(@Nullable Path among) {
        try {
            if (among != null) {
                Files.deleteIfExists(among);
            }
        } catch (DirectoryNotEmptyException _) {
            // there are others
        } catch (IOException _) {
            // or it is not ours to delete
        }
    }

    /** Where the file system knows no locks, nobody can clear it away either. */
    private static boolean isOurs(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException _) {
            return true;
        }
    }

    private static boolean isFree(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException | OverlappingFileLockException _) {
            return false;
        }
    }

    private static Path folder(Path file) {
        String name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - LOCK.length()));
    }
}
