import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The run in which Java learns the program, and the cache that every later start has of it (JEP 514): the rehearsal that the
 * program brings along. Classes are linked (JEP 483); profiles (JEP 515) are left out: they would set the second compiler to
 * work while the window is drawn (decision 52).
 *
 * @param folder where the run leaves what it writes
 */
record Training(Platform platform, Path image, Path folder) {
    private static final Path STORY = Path.of("assets/samples/cape-sorrel-port");
    private static final List<String> KEPT = List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+AOTClassLinking",
            "-XX:-AOTRecordTraining", "-XX:-AOTReplayTraining");

    /** @param options with which the program is started, too: the cache is for these only */
    void run(List<String> options) throws IOException, InterruptedException {
        Path app = platform.app(image).toAbsolutePath();
        Path cache = app.resolve("stet.aot");
        Path home = Files.createDirectories(folder.resolve("training")).toAbsolutePath();
        List<String> command = new ArrayList<>(List.of(
                platform.runtime(image).resolve("bin/java").toAbsolutePath().toString(), "-XX:AOTCacheOutput=" + cache,
                "-Djava.io.tmpdir=" + home));
        command.addAll(KEPT);
        options.forEach(option -> command.add(option.replace("$APPDIR", app.toString())));
        command.addAll(List.of("-cp", classPath(app), "stet.Rehearsal", STORY.resolve("wire-original.txt").toString(),
                STORY.resolve("machine-paraphrase.txt").toString()));
        ProcessBuilder start = new ProcessBuilder(command);
        start.environment().put("STET_HOME", home.toString());
        Path said = folder.resolve("training.txt");
        Process run = start.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!run.waitFor(5, TimeUnit.MINUTES) || run.exitValue() != 0 || !Files.exists(cache)) {
            run.destroyForcibly();
            throw new IOException("no training run: see " + said);
        }
        if (platform != Platform.LINUX) {
            Files.writeString(app.resolve("stet.cfg"), "java-options=-XX:AOTCache=$APPDIR/stet.aot\n",
                    StandardOpenOption.APPEND);
        }
    }

    /** As the launcher of this system has it: what was learnt is learnt of this path. */
    private String classPath(Path app) throws IOException {
        if (platform == Platform.LINUX) {
            return app.resolve("stet.jar").toString();
        }
        try (var lines = Files.lines(app.resolve("stet.cfg"))) {
            return lines.filter(l -> l.startsWith("app.classpath=")).map(l -> l.replaceFirst("[^=]*=", "")
                    .replace("$APPDIR", app.toString())).collect(Collectors.joining(File.pathSeparator));
        }
    }
}
