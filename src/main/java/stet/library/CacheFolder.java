package stet.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where Stet keeps what may be lost at any time: beside what lasts where {@code STET_HOME} is set, else where the system
 * wants it. Nothing goes into the system's temporary folder, which all people on a computer share. (the same sources as
 * for {@link DataFolder})
 */
public final class CacheFolder {
    private static final Duration WHILE = Duration.ofDays(7);

    private CacheFolder() {
    }

    /** The folder on this computer; it need not exist yet. */
    public static Path here() {
        return of(System.getenv());
    }

    /** The folder of this person, whichever data folder was asked for; it need not exist yet. */
    public static Path ofPerson() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.remove("STET_HOME");
        return of(environment);
    }

    /** Makes a folder and those above it that are missing, for their owner only where the system can tell people apart. */
    public static Path make(Path folder) throws IOException {
        return Files.createDirectories(folder, ownersOnly(folder));
    }

    /** Makes the folder in which a file is to lie. */
    public static Path makeFor(Path file) throws IOException {
        return make(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }

    /**
     * Makes a new folder for what a person may want to look at for a while; those of the same name that are older than a
     * week go.
     */
    public static Path forAWhile(String name) throws IOException {
        return forAWhile(here(), name, Instant.now());
    }

    static Path forAWhile(Path cache, String name, Instant now) throws IOException {
        Path among = make(cache.resolve(name));
        List<Path> earlier;
        try (Stream<Path> all = Files.list(among)) {
            earlier = all.toList();
        }
        for (Path folder : earlier) {
            if (Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(WHILE))) {
                TemporaryFolder.delete(folder);
            }
        }
        return Files.createTempDirectory(among, "stet-");
    }

    private static FileAttribute<?>[] ownersOnly(Path folder) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }

    private static Path of(Map<String, String> environment) {
        return of(environment, System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        String own = environment.getOrDefault("STET_HOME", "");
        if (!own.isBlank()) {
            return Path.of(own).resolve("cache");
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return DataFolder.named(environment, "LOCALAPPDATA", home.resolve("AppData/Local")).resolve("Stet/Cache");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Caches/Stet");
        }
        return DataFolder.named(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("stet");
    }
}
