package stet.library;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where Stet keeps what lasts, settings, decisions and indexes alike: {@code STET_HOME} where that is set, else where the
 * system wants it. (XDG Base Directory Specification 0.8, Apple's File System Programming Guide, Windows known folders)
 */
public final class DataFolder {
    private DataFolder() {
    }

    /** The folder on this computer; it need not exist yet. */
    public static Path here() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static Path of(Map<String, String> environment, String system, Path home) {
        String own = environment.getOrDefault("STET_HOME", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return named(environment, "APPDATA", home.resolve("AppData/Roaming")).resolve("Stet");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Stet");
        }
        return named(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve("stet");
    }

    static Path named(Map<String, String> environment, String variable, Path otherwise) {
        Path value = Path.of(environment.getOrDefault(variable, "").strip());
        // the XDG specification has relative paths ignored
        return value.isAbsolute() ? value : otherwise;
    }
}
