package stet.app;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import stet.library.CacheFolder;

/**
 * By which a second start hands its paths to the window that is open already, over a socket that is a file in the data
 * folder and reachable on this computer only (JEP 380). Where anything about it fails, each start has a window of its own.
 */
final class Doorbell implements AutoCloseable {
    private static final int SIGN = 0x53746574;
    private static final int MOST_PATHS = 10_000;
    /** A socket's address has room for about a hundred bytes on any system. */
    private static final int LONGEST_ADDRESS = 100;
    private static final long PATIENCE_MS = 2000;

    private final ServerSocketChannel server;
    private final Path file;

    private Doorbell(ServerSocketChannel server, Path file) {
        this.server = server;
        this.file = file;
    }

    /**
     * Hands paths to the window that is open already.
     *
     * @param home the data folder, which both share
     * @return false where there is no such window, or where it does not answer
     */
    static boolean ring(Path home, List<Path> paths) {
        Path file = file(home);
        if (!Files.exists(file)) {
            return false;
        }
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("stet-ring").start(() -> answer.complete(say(file, paths)));
        try {
            return answer.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException _) {
            return false;
        }
    }

    private static boolean say(Path file, List<Path> paths) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
            out.writeInt(SIGN);
            out.writeInt(paths.size());
            for (Path path : paths) {
                out.writeUTF(path.toAbsolutePath().normalize().toString());
            }
            out.flush();
            return Channels.newInputStream(channel).read() == 1;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    /**
     * Answers later starts from now on.
     *
     * @param visitor hears of the paths of each, on another thread
     * @return empty where this computer cannot do it
     */
    static Optional<Doorbell> hang(Path home, Consumer<List<Path>> visitor) {
        Path file = file(home);
        try {
            CacheFolder.makeFor(file);
            Files.deleteIfExists(file); // left over: whoever answers to it would have been rung
            ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(file));
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Doorbell bell = new Doorbell(server, file);
            Thread.ofPlatform().daemon().name("stet-doorbell").start(() -> bell.answer(visitor));
            return Optional.of(bell);
        } catch (IOException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private void answer(Consumer<List<Path>> visitor) {
        while (server.isOpen()) {
            try (SocketChannel channel = server.accept()) {
                List<Path> paths = listen(new DataInputStream(Channels.newInputStream(channel)));
                visitor.accept(paths);
                Channels.newOutputStream(channel).write(1);
            } catch (IOException | RuntimeException _) {
                // not one of ours, or gone before it had an answer: it opens a window of its own
            }
        }
    }

    private static List<Path> listen(DataInputStream in) throws IOException {
        if (in.readInt() != SIGN) {
            throw new IOException();
        }
        int count = in.readInt();
        if (count < 0 || count > MOST_PATHS) {
            throw new IOException();
        }
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            paths.add(Path.of(in.readUTF()));
        }
        return paths;
    }

    private static Path file(Path home) {
        Path near = home.toAbsolutePath().resolve("window.socket");
        return near.toString().length() <= LONGEST_ADDRESS
                ? near
                : CacheFolder.ofPerson()
                        .resolve("window-" + Integer.toHexString(near.toString().hashCode()) + ".socket");
    }

    @Override
    public void close() {
        try {
            server.close();
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // the next start finds nobody answering
        }
    }
}
