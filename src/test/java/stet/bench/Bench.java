package stet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and writes {@code results.json} (as JMH has it) and {@code README.md} (for people) into the folder
 * named first. {@code -Dbench.quick=true} measures for a few seconds only, {@code -Dbench.only=REGEX} chooses.
 */
public final class Bench {
    private Bench() {
    }

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        boolean quick = Boolean.getBoolean("bench.quick");
        String footprint = said(Footprint.class) + " " + said(PairsBench.class, quick ? "100" : "1000");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("stet\\.bench\\." + System.getProperty("bench.only", ".*")).forks(1)
                .jvmArgs("-Xmx3g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "-Dbench.pair=" + System.getProperty("bench.pair", ""))
                .warmupIterations(quick ? 2 : 5).warmupTime(TimeValue.seconds(quick ? 2 : 5))
                .measurementIterations(quick ? 2 : 5).measurementTime(TimeValue.seconds(quick ? 2 : 5))
                .resultFormat(ResultFormatType.JSON).result(folder.resolve("results.json").toString());
        if (quick) {
            options.param("words", "500", "1500", "5000");
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        Files.writeString(folder.resolve("README.md"), new Page(results, footprint).text());
    }

    /** What a program of its own prints. */
    private static String said(Class<?> program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(program.getSimpleName() + " failed: " + said);
        }
        return said;
    }
}
