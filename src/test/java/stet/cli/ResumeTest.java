package stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.Main;

/** A batch that is killed, and the run after it. */
class ResumeTest {
    private static final int PAIRS = 14;
    private static final int BEFORE = 9;

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The program waits for more lines with five of nine answered, whatever the machine's speed; there it is killed. */
    @Test
    void aKilledRunIsGoneOnWith() throws Exception {
        List<String> pairs = IntStream.range(0, PAIRS).mapToObj(ResumeTest::pair).toList();
        Path whole = folder.resolve("whole.jsonl");
        assertThat(run(pairs, whole)).isEqualTo(3);
        Path out = folder.resolve("out.jsonl");
        Path journal = folder.resolve("out.jsonl.journal");
        long answered = BEFORE - 3L;
        Process program = program(out);
        try (OutputStream lines = program.getOutputStream()) {
            lines.write((String.join("\n", pairs.subList(0, BEFORE)) + "\n").getBytes(UTF_8));
            lines.flush();
            await(program, journal, answered);
            program.destroyForcibly();
        } catch (IOException _) {
            // its input is gone with it
        }
        program.waitFor();
        assertThat(out).doesNotExist();
        assertThat(Files.readAllLines(journal)).hasSize((int) answered);
        err.reset();
        assertThat(run(pairs, out)).isEqualTo(3);
        assertThat(Files.readAllBytes(out)).isEqualTo(Files.readAllBytes(whole));
        assertThat(err.toString(UTF_8)).contains("An earlier run had done 6 of 14 already.", "1 failed.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(whole, out);
        }
    }

    @Test
    void aFileThatChangedIsReadAgain() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "The 12 sailings start in May.");
        Path rewrite = Files.writeString(folder.resolve("b.txt"), "The 12 sailings start in May.");
        Path pairs = Files.writeString(folder.resolve("pairs.jsonl"),
                "{\"id\":\"1\",\"original\":\"a.txt\",\"rewrite\":\"b.txt\"}\n");
        String before = key(pairs);
        assertThat(key(pairs)).isEqualTo(before);
        Files.writeString(rewrite, "The 121 sailings start in May.");
        assertThat(key(pairs)).isNotEqualTo(before);
    }

    @Test
    void theClosingWordsCountWhatCameOfThePairs() throws IOException {
        assertThat(run(List.of(pair(0), pair(1), "{\"id\":\"none\"}",
                "{\"originalText\":\"Rain fell.\",\"rewriteText\":\"Rain fell.\"}"), folder.resolve("o.jsonl")))
                .isEqualTo(3);
        assertThat(err.toString(UTF_8)).contains("4 pairs in ", ": 2 with facts that differ, 1 without, 1 failed.\n",
                "Facts: 2 altered, 0 dropped, 0 added.\n", "Written to " + folder.resolve("o.jsonl") + "\n");
    }

    /** The key in the journal of a run that is caught before its end. */
    private String key(Path pairs) throws Exception {
        Path out = folder.resolve("key.jsonl");
        String[] key = new String[1];
        InputStream waiting = new InputStream() {
            private final InputStream first = new ByteArrayInputStream(
                    (Files.readString(pairs).replace("\"a.txt\"", quoted("a.txt")).replace("\"b.txt\"",
                            quoted("b.txt")) + "{}\n".repeat(4)).getBytes(UTF_8));

            @Override
            public int read() throws IOException {
                int b = first.read();
                if (b < 0) {
                    key[0] = Files.readAllLines(folder.resolve("key.jsonl.journal")).getFirst().split(" ")[0];
                    throw new IOException("stopped");
                }
                return b;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int b = read();
                bytes[from] = (byte) b;
                return 1;
            }
        };
        assertThat(stet(waiting, "compare", "--pairs", "-", "--jobs", "1", "-o", out.toString())).isEqualTo(3);
        return key[0];
    }

    private String quoted(String name) {
        return "\"" + folder.resolve(name).toString().replace("\\", "\\\\") + "\"";
    }

    private static String pair(int number) {
        return number == 3
                ? "{\"id\":\"3\",\"original\":\"gone.txt\",\"rewrite\":\"gone.txt\"}"
                : "{\"id\":\"" + number + "\",\"originalText\":\"The ferry makes " + (20 + number)
                        + " sailings in May.\",\"rewriteText\":\"The ferry makes " + (70 + number)
                        + " sailings in May.\"}";
    }

    private Process program(Path out) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), Main.class.getName(), "compare", "--pairs", "-", "--jobs", "1",
                "-o", out.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void await(Process program, Path journal, long lines) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!Files.exists(journal) || Files.readString(journal).lines().count() < lines) {
            assertThat(program.isAlive()).isTrue();
            assertThat(System.nanoTime()).as("the program answers").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private int run(List<String> pairs, Path out) {
        return stet(new ByteArrayInputStream(String.join("\n", pairs).getBytes(UTF_8)), "compare", "--pairs", "-",
                "--jobs", "1", "-o", out.toString());
    }

    private int stet(InputStream in, String... words) {
        return Cli.run(List.of(words), new Console(in, new ByteArrayOutputStream(), new PrintStream(err, true, UTF_8),
                false), Decided.NOTHING);
    }
}
