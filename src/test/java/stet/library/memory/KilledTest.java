package stet.library.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program is killed while it keeps decisions: none that it had confirmed may be lost. */
class KilledTest {
    @TempDir
    private Path home;

    @Test
    void nothingConfirmedIsLost() throws IOException, InterruptedException {
        Random random = new Random();
        List<String> confirmed = new ArrayList<>();
        for (int run = 0; run < 3; run++) {
            confirmed.addAll(writeUntilKilled(run, 1 + random.nextInt(120)));
        }
        try (Memory memory = Memory.in(home)) {
            assertThat(memory.trouble()).isEmpty();
            Map<String, Decision> kept = memory.decisions(new TextPair("aa", "bb"));
            assertThat(kept).containsKeys(confirmed.toArray(String[]::new));
            assertThat(kept).allSatisfy((change, decision) -> assertThat(decision.note()).isEqualTo("note " + change));
        }
    }

    /** What a child printed before it was killed, which is soon after its line of that number. */
    private List<String> writeUntilKilled(int run, int lines) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), DecisionWriter.class.getName(), home.toString(),
                "run " + run).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> printed = new ArrayList<>();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            while (printed.size() < lines) {
                printed.add(String.valueOf(out.readLine()));
            }
            child.destroyForcibly(); // SIGKILL, in the middle of whatever it does
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                printed.add(line);
            }
        } catch (IOException _) {
            // the pipe broke with the child; what came through was confirmed
        }
        assertThat(child.waitFor()).isNotZero();
        assertThat(printed).hasSizeGreaterThanOrEqualTo(lines).doesNotContain("null");
        // the last line may have been cut off in the pipe, as it is printed after the commit it is no less safe
        return printed.getLast().matches("run \\d/\\d+") ? printed.subList(0, printed.size() - 1) : printed;
    }
}
