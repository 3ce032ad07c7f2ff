package stet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts programs that are measured from outside, with a data folder of their own, on the sample's two files. */
final class Launch {
    static final Path STORY = Path.of("assets/samples/cape-sorrel-port").toAbsolutePath();
    static final String[] FILES = {STORY.resolve("wire-original.txt").toString(),
            STORY.resolve("machine-paraphrase.txt").toString()};
    private static final int PATIENCE_SECONDS = 20;

    private final Path home;

    Launch(Path home) {
        this.home = home;
    }

    Process start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("STET_HOME", home.toString());
        process.environment().put("GDK_BACKEND", "x11");
        process.environment().put("NO_AT_BRIDGE", "1");
        return process.start();
    }

    /** Ends it and what it started, as a session's end does. */
    static void endAll(Process program) throws InterruptedException {
        // Meld's helper has the display, too, and outlives it
        List<ProcessHandle> all = Stream.concat(program.descendants(), Stream.of(program.toHandle())).toList();
        all.forEach(ProcessHandle::destroy);
        if (!program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
            program.waitFor();
        }
    }
}
