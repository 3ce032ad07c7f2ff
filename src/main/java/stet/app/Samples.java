package stet.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The sample stories that come with Stet. */
final class Samples {
    private static final String FOLDER = "/stet/samples";

    private Samples() {
    }

    static boolean areBundled() {
        return Samples.class.getResource(FOLDER) != null;
    }

    /** Copies the samples into a folder, as the librarian reads files only. Blocking. */
    static void copy(Path folder) throws IOException {
        URL here = Objects.requireNonNull(Samples.class.getResource(FOLDER));
        try {
            URI uri = here.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    copy(jar.getPath(FOLDER), folder);
                }
            } else {
                copy(Path.of(uri), folder);
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
