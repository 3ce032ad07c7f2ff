import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes what is installed: a trimmed runtime, an application image that was trained to start fast, and the system's own
 * kind of package. {@code mvn -Pdist package} runs it as a source file on the JDK of the build; its arguments are the
 * build's folder and the version.
 */
final class Dist {
    /** What Stet and its libraries use of the JDK. */
    private static final List<String> MODULES = List.of("java.base", "java.desktop", "java.logging", "java.management",
            "java.naming", "java.sql", "java.xml", "jdk.charsets", "jdk.localedata", "jdk.unsupported", "jdk.zipfs",
            "javafx.controls", "javafx.swing");

    /**
     * How the program is started. Most starts compare two texts and end, so the second compiler waits until code has been
     * hot for long; the native libraries lie beside the program, so that no start unpacks them. Should Java itself crash, it
     * says so in the terminal and leaves no file where it was started.
     */
    private static final List<String> OPTIONS = List.of("--add-modules=javafx.controls,javafx.swing",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000", "-XX:Tier4BackEdgeThreshold=400000",
            "-XX:+ErrorFileToStderr", "-XX:+DisplayVMOutputToStderr", "-Donnxruntime.native.path=$APPDIR/native", "-Dorg.sqlite.lib.path=$APPDIR/native");

    private final Platform platform = Platform.here();
    private final Path packaging = Path.of("src/packaging");
    private final Path build;
    private final Path lib;
    private final Path jar;
    private final Path dist;
    private final Path image;
    private final String version;

    private Dist(Path build, String version) {
        this.build = build;
        lib = build.resolve("lib");
        jar = build.resolve("stet.jar");
        dist = build.resolve("dist");
        image = platform.image(dist.resolve("image"));
        this.version = version;
    }

    public static void main(String[] arguments) throws Exception {
        new Dist(Path.of(arguments[0]), arguments[1]).make();
    }

    private void make() throws Exception {
        delete(dist);
        input();
        runtime();
        image();
        if (platform == Platform.LINUX) {
            strip();
        }
        share();
        new Training(platform, image, dist).run();
        sizes();
        installer();
    }

    private void input() throws IOException {
        Path to = Files.createDirectories(dist.resolve("input/lib"));
        Jars.lean(jar, dist.resolve("input/stet.jar"));
        for (Path library : jars(false)) {
            Jars.lean(library, to.resolve(library.getFileName()));
            Jars.libraries(library, name -> platform.natives().stream().anyMatch(name::startsWith),
                    dist.resolve("input/native"));
        }
    }

    /** JavaFX goes into the runtime, its libraries beside those of Java: else every first start would unpack them. */
    private void runtime() throws Exception {
        Path modules = Files.createDirectories(dist.resolve("modules"));
        for (Path library : jars(true)) {
            Jars.lean(library, modules.resolve(library.getFileName()));
            Jars.libraries(library, _ -> true, dist.resolve("javafx"));
        }
        tool("jlink", List.of("--module-path", modules.toString(), "--add-modules", String.join(",", MODULES),
                "--include-locales=en,de", "--strip-debug", "--no-header-files", "--no-man-pages", "--compress=zip-9",
                "--output", dist.resolve("runtime").toString()));
        for (Path library : files(dist.resolve("javafx"))) {
            Files.copy(library, dist.resolve("runtime").resolve(platform.libraries()).resolve(library.getFileName()));
        }
    }

    private List<Path> jars(boolean javafx) throws IOException {
        // beside each jar of JavaFX for this system lies an empty one for none
        return files(lib).stream().filter(f -> f.getFileName().toString().startsWith("javafx-") == javafx)
                .filter(f -> !f.getFileName().toString().matches("javafx-\\w+-[\\d.]+\\.jar")).toList();
    }

    private void image() throws Exception {
        List<String> options = new ArrayList<>(List.of("--type", "app-image", "--dest", image.getParent().toString(),
                "--input", dist.resolve("input").toString(), "--main-jar", "stet.jar", "--main-class", "stet.Main",
                "--runtime-image", dist.resolve("runtime").toString(), "--icon",
                Path.of("assets/icons", platform.icon).toString()));
        OPTIONS.forEach(option -> options.addAll(List.of("--java-options", option)));
        jpackage(options);
    }

    private void share() throws Exception {
        Share share = Share.in(platform, image);
        share.notices(Stream.concat(jars(false).stream(), jars(true).stream()).toList());
        share.bill(build.resolve("stet.cdx.json"));
        share.words();
        if (platform == Platform.LINUX) {
            share.desktop();
        }
    }

    /** Names of functions in the libraries are of use to those who build them only. */
    private void strip() throws Exception {
        List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        tree(image).stream().filter(f -> f.toString().endsWith(".so")).forEach(f -> command.add(f.toString()));
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException _) {
            System.out.println("no strip here (binutils): the image is 8 MB larger");
        }
    }

    /** What takes the room, the largest first. */
    private void sizes() throws IOException {
        long all = 0;
        List<String> lines = new ArrayList<>();
        for (Path file : tree(image)) {
            all += Files.size(file);
            if (Files.size(file) > 1_000_000) {
                lines.add("%,13d  %s".formatted(Files.size(file), image.relativize(file)));
            }
        }
        lines.sort(Comparator.reverseOrder());
        lines.addFirst("%,13d  in all".formatted(all));
        Files.write(dist.resolve("sizes.txt"), lines);
        lines.forEach(System.out::println);
    }

    private void installer() throws Exception {
        List<String> options = new ArrayList<>(List.of("--type", platform.installer, "--dest", dist.toString(),
                "--app-image", image.toString()));
        if (platform != Platform.LINUX) { // where the entry of the menus names them
            Share.associations().forEach(file -> options.addAll(List.of("--file-associations", file.toString())));
        }
        options.addAll(platform.installerOptions(packaging));
        jpackage(options);
    }

    private void jpackage(List<String> more) {
        List<String> options = new ArrayList<>(List.of("--name", "stet", "--app-version", version, "--vendor", "Stet",
                "--description", "Reads a wire story and its rewrites side by side, fact by fact"));
        options.addAll(more);
        tool("jpackage", options);
    }

    private static void tool(String name, List<String> options) {
        PrintStream out = System.out;
        int code = ToolProvider.findFirst(name).orElseThrow().run(out, System.err, options.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path done, IOException problem) throws IOException {
                    Files.delete(done);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
