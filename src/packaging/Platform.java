import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What differs from system to system. */
enum Platform {
    LINUX("deb", "stet-256.png", "", "lib/app", "lib/runtime", "bin/stet", "lib/share"),
    MAC("dmg", "stet.icns", ".app", "Contents/app", "Contents/runtime/Contents/Home", "Contents/MacOS/stet",
            "Contents/Resources/share"),
    WINDOWS("msi", "stet.ico", "", "app", "runtime", "stet.exe", "share");

    final String installer;
    final String icon;
    private final String suffix;
    private final String app;
    private final String runtime;
    private final String launcher;
    private final String share;

    Platform(String installer, String icon, String suffix, String app, String runtime, String launcher, String share) {
        this.installer = installer;
        this.icon = icon;
        this.suffix = suffix;
        this.app = app;
        this.runtime = runtime;
        this.launcher = launcher;
        this.share = share;
    }

    static Platform here() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.startsWith("mac") ? MAC : system.startsWith("windows") ? WINDOWS : LINUX;
    }

    private static boolean isArm() {
        return System.getProperty("os.arch").matches("aarch64|arm64");
    }

    /** Where ONNX Runtime and SQLite keep their libraries for this system in their jars. */
    List<String> natives() {
        String arm = isArm() ? "aarch64" : "x64";
        return switch (this) {
            case LINUX -> List.of("ai/onnxruntime/native/linux-" + arm + "/",
                    "org/sqlite/native/Linux/" + (isArm() ? "aarch64" : "x86_64") + "/");
            case MAC -> List.of("ai/onnxruntime/native/osx-" + arm + "/",
                    "org/sqlite/native/Mac/" + (isArm() ? "aarch64" : "x86_64") + "/");
            case WINDOWS -> List.of("ai/onnxruntime/native/win-" + arm + "/",
                    "org/sqlite/native/Windows/" + (isArm() ? "aarch64" : "x86_64") + "/");
        };
    }

    /** Where a runtime keeps its libraries. */
    String libraries() {
        return this == WINDOWS ? "bin" : "lib";
    }

    Path image(Path folder) {
        return folder.resolve("stet" + suffix);
    }

    /** The folder of the program's jars in an image. */
    Path app(Path image) {
        return image.resolve(app);
    }

    Path runtime(Path image) {
        return image.resolve(runtime);
    }

    Path launcher(Path image) {
        return image.resolve(launcher);
    }

    /** The folder of what is neither program nor runtime: manual, completion, licences. */
    Path share(Path image) {
        return image.resolve(share);
    }

    /** What only the packager of this system takes. */
    List<String> installerOptions(Path packaging) {
        return switch (this) {
            case LINUX -> List.of("--linux-package-name", "stet", "--linux-deb-maintainer",
                    "maintainers@stet.invalid", "--linux-app-category", "editors", "--resource-dir", packaging.resolve("linux").toString());
            case MAC -> List.of("--mac-package-identifier", "stet");
            case WINDOWS -> List.of("--win-menu", "--win-dir-chooser", "--win-per-user-install");
        };
    }
}
