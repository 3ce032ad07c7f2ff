package stet.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import javafx.scene.text.Font;
import stet.library.CacheFolder;
import stet.library.TemporaryFolder;

/**
 * A face that Stet carries. JavaFX reads fonts from files only; what it is given as a stream it copies into the system's
 * temporary folder first, at every start. So the file is kept in the cache folder, from one start to the next.
 *
 * @param file   its name among the resources
 * @param length in bytes, by which a file that is kept is told from a torn one and from another edition
 */
record Face(String file, long length) {

    /** @param cache the cache folder */
    void load(Path cache) {
        if (!isLoadedFrom(cache.toAbsolutePath())) {
            loadFromStream();
        }
    }

    /** Whether JavaFX has read it from its file, which is put there if need be. */
    private boolean isLoadedFrom(Path cache) {
        Path kept = cache.resolve("fonts").resolve(file);
        try {
            if (!Files.exists(kept) || Files.size(kept) != length) {
                keep(kept, cache);
            }
            return Font.loadFont(address(kept), 14) != null;
        } catch (IOException _) {
            return false;
        }
    }

    /** Whole or not at all, as another start may be reading it, or writing it too. */
    private void keep(Path kept, Path cache) throws IOException {
        try (TemporaryFolder making = new TemporaryFolder(cache); InputStream in = open()) {
            Path made = making.path().resolve(file);
            Files.copy(in, made);
            CacheFolder.makeFor(kept);
            Files.move(made, kept, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** JavaFX takes what stands behind {@code file:} for the path as it is. */
    private static String address(Path file) {
        String path = file.toString().replace('\\', '/');
        return (path.startsWith("/") ? "file:" : "file:/") + path;
    }

    private void loadFromStream() {
        try (InputStream in = open()) {
            if (Font.loadFont(in, 14) == null) {
                throw new IllegalStateException("no font " + file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open() {
        return Objects.requireNonNull(Face.class.getResourceAsStream("/stet/fonts/" + file));
    }
}
