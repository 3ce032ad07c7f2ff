import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * The run in which Java learns the program, and the cache that every later start has of it (JEP 514, JEP 515): two files
 * are compared. The window is not drawn for it: its classes would add 42 MB to the cache and save its start some 0.4 s of
 * work of a processor.
 *
 * @param folder where the run leaves what it writes
 */
record Training(Platform platform, Path image, Path folder) {
    private static final Path STORY = Path.of("assets/samples/cape-sorrel-port");

    void run() throws IOException, InterruptedException {
        Path cache = platform.app(image).resolve("stet.aot");
        Path home = Files.createDirectories(folder.resolve("training"));
        ProcessBuilder start = new ProcessBuilder(platform.launcher(image).toString(), "compare",
                STORY.resolve("wire-original.txt").toString(), STORY.resolve("machine-paraphrase.txt").toString());
        start.environment().put("STET_HOME", home.toString());
        start.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=" + cache.toAbsolutePath() + " -Djava.io.tmpdir="
                + home.toAbsolutePath());
        Path said = folder.resolve("training.txt");
        Process run = start.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!run.waitFor(5, TimeUnit.MINUTES) || !Files.exists(cache)) {
            run.destroyForcibly();
            throw new IOException("no training run: see " + said);
        }
        Files.writeString(platform.app(image).resolve("stet.cfg"), "java-options=-XX:AOTCache=$APPDIR/stet.aot\n",
                StandardOpenOption.APPEND);
    }
}
