import java.io.IOException;
import java.io.PrintStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
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
     * How the program is started; the native libraries lie beside it, so that no start unpacks them. Should Java itself crash,
     * it says so in the terminal and leaves no file where it was started.
     */
    private static final List<String> OPTIONS = List.of("--add-modules=javafx.controls,javafx.swing",
            "--enable-native-access=javafx.graphics,ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
            "-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:+ErrorFileToStderr", "-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Xlog:all=error:stderr",
            "-Donnxruntime.native.path=$APPDIR/native", "-Dorg.sqlite.lib.path=$APPDIR/native",
            "-Dstet.model=$APPDIR/sentence-model.ort", "-Djdk.reflect.useNativeAccessorOnly=true");

    /**
     * For the window and for one comparison, all of which is over, or waits for the reader, before code that is compiled twice
     * has paid for it.
     */
    private static final List<String> ONCE = List.of("-XX:TieredStopAtLevel=1", "-Xmn150m");

    /** So that the same source makes the same files; {@code linux/postinst} has it, too. */
    private static final Instant WRITTEN = Instant.ofEpochSecond(1767225600);

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
        Path modules = modules();
        Unused unused = unused(modules);
        input(unused);
        runtime(modules, unused);
        image();
        if (platform == Platform.LINUX) {
            strip();
        }
        date();
        new Training(platform, image, dist).run(OPTIONS);
        share();
        sizes();
        installer();
    }

    /** JavaFX goes into the runtime, its libraries beside those of Java: else every first start would unpack them. */
    private Path modules() throws IOException {
        Path modules = Files.createDirectories(dist.resolve("modules"));
        for (Path library : jars(true)) {
            Jars.lean(library, modules.resolve(library.getFileName()), _ -> false);
            Jars.libraries(library, _ -> true, dist.resolve("javafx"));
        }
        for (Path library : jars(false)) {
            Jars.libraries(library, name -> platform.natives().stream().anyMatch(name::startsWith),
                    dist.resolve("input/native"));
        }
        return modules;
    }

    private Unused unused(Path modules) throws IOException {
        Configuration configuration = Configuration.empty().resolve(
                ModuleFinder.compose(ModuleFinder.of(modules), ModuleFinder.ofSystem()), ModuleFinder.of(), MODULES);
        List<Path> files = new ArrayList<>();
        Path home = Path.of(System.getProperty("java.home"));
        for (Path folder : List.of(home.resolve("conf"), home.resolve(platform.libraries()), dist.resolve("javafx"),
                dist.resolve("input/native"))) {
            files.addAll(tree(folder));
        }
        return Unused.of(configuration.modules(), Stream.concat(Stream.of(jar), jars(false).stream()).toList(), files);
    }

    private void input(Unused unused) throws Exception {
        Path to = Files.createDirectories(dist.resolve("input/lib"));
        Jars.lean(jar, dist.resolve("input/stet.jar"), _ -> false);
        Sheets.add(dist.resolve("input/stet.jar"));
        for (Path library : jars(false)) {
            Jars.lean(library, to.resolve(library.getFileName()), unused::has);
            Model.make(library, dist.resolve("input/sentence-model.ort"));
        }
    }

    private void runtime(Path modules, Unused unused) throws Exception {
        tool("jlink", List.of("--module-path", modules.toString(), "--add-modules", String.join(",", MODULES),
                "--include-locales=en,de", "--strip-debug", "--no-header-files", "--no-man-pages", "--compress=zip-9",
                "--exclude-resources=@" + Files.write(dist.resolve("unused.txt"), unused.patterns()),
                "--output", dist.resolve("runtime").toString()));
        Path libraries = dist.resolve("runtime").resolve(platform.libraries());
        for (Path file : tree(libraries)) {
            if (Unused.isFile(file)) {
                Files.delete(file);
            }
        }
        for (Path library : files(dist.resolve("javafx"))) {
            Files.copy(library, libraries.resolve(library.getFileName()));
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
        Stream.concat(OPTIONS.stream(), ONCE.stream())
                .forEach(option -> options.addAll(List.of("--java-options", option)));
        jpackage(options);
        if (platform == Platform.LINUX) {
            launcher();
        }
    }

    /** jpackage's own launcher first asks the system's packagers whose it is, which takes a tenth of a second. */
    private void launcher() throws IOException {
        Files.delete(image.resolve("lib/libapplauncher.so"));
        Files.delete(platform.app(image).resolve("stet.cfg"));
        String options = OPTIONS.stream().map(o -> o.startsWith("-D") ? o.replace("$APPDIR", "$app").replaceAll("(.+)", "\"$1\"") : o)
                .collect(Collectors.joining(" "));
        Files.writeString(platform.launcher(image), Files.readString(packaging.resolve("linux/stet"))
                .replace("ONCE", String.join(" ", ONCE)).replace("OPTIONS", options));
    }

    /**
     * Java takes what it learnt only of files that are as old as they were. jpackage makes them new when it puts them into
     * the package, whose script gives them this time again.
     */
    private void date() throws IOException {
        for (Path file : tree(image)) {
            Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
        }
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
