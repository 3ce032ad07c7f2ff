package stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whoever ends the program while the models load, or while they work, gets an orderly end and no crash of Java. */
class EndWhileLoadingTest {
    private static final int ORDERLY = 7;
    private static final int TERMINATED = 128 + 15;

    @TempDir
    static Path folder;

    /** Ends itself some milliseconds after the models began to load or to work. */
    static final class Program {
        private Program() {
        }

        public static void main(String[] arguments) throws InterruptedException {
            Runtime.getRuntime().addShutdownHook(new Thread(Program::linger)); // as the window's toolkit does
            Language.ahead();
            if (arguments[0].equals("working")) {
                Encoder encoder = new Language().contextualEncoder();
                Thread.ofPlatform().daemon().start(() -> {
                    while (true) {
                        encoder.encode(List.of("Twelve ferries stayed in the harbour of Bergen on Monday."));
                    }
                });
            }
            Thread.sleep(Integer.parseInt(arguments[1]));
            System.exit(ORDERLY);
        }

        private static void linger() {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
        }
    }

    @TestFactory
    Stream<DynamicTest> itEndsInOrderHoweverSoon() {
        return Stream.of("loading 100", "loading 200", "loading 300", "loading 450", "loading 600", "working 100")
                .map(when -> DynamicTest.dynamicTest(when,
                        () -> assertThat(end(start(when))).as("%s", folder).isEqualTo(ORDERLY)));
    }

    @TestFactory
    Stream<DynamicTest> itEndsInOrderWhenItIsToldTo() {
        return Stream.of(300, 500, 700, 900).map(ms -> DynamicTest.dynamicTest(ms + " ms", () -> {
            Process program = start("loading 60000");
            Thread.sleep(ms);
            program.destroy();
            assertThat(end(program)).isEqualTo(TERMINATED);
        }));
    }

    private static Process start(String when) throws Exception {
        return new ProcessBuilder(Stream.concat(Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:ErrorFile=" + folder.resolve("crash-%p.log"), "-XX:-CreateCoredumpOnCrash", "-classpath",
                System.getProperty("java.class.path"), Program.class.getName()), Stream.of(when.split(" "))).toList())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static int end(Process program) throws InterruptedException {
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return program.exitValue();
    }
}
