package stet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A measuring program, run in a virtual machine of its own. */
final class Program {
    private static final int LONGEST_MINUTES = 15;

    private final Class<?> main;
    private final List<String> command = new ArrayList<>();

    Program(Class<?> main) {
        this.main = main;
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp",
                System.getProperty("java.class.path")));
    }

    Program options(String... options) {
        command.addAll(List.of(options));
        return this;
    }

    /** On an X display that nothing else uses. */
    Program onADisplay() {
        command.addAll(0, List.of("xvfb-run", "-a", "-s", "-screen 0 1440x900x24"));
        return this;
    }

    /** Whether a command is installed. */
    static boolean isInstalled(String name) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** Its figures; what else it says goes where this program's errors go. */
    Figures run(Object... arguments) throws IOException, InterruptedException {
        command.add(main.getName());
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> read(process));
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            Launch.endAll(process);
            throw new IOException(main.getSimpleName() + " took more than " + LONGEST_MINUTES + " minutes");
        }
        if (process.exitValue() != 0) {
            throw new IOException(main.getSimpleName() + " ended with " + process.exitValue() + " " + said.join());
        }
        return Figures.of(said.join());
    }

    private static String read(Process process) {
        try {
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return e.toString();
        }
    }
}
