package stet.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class OnnxEnvironmentTest {

    /** In a process of its own, {@link EndBeforeSession}, which would crash. */
    @Test
    void theEndWaitsForASessionThatIsBeingMade(@TempDir Path folder) throws Exception {
        Process run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ErrorFileToStderr", "-XX:-CreateCoredumpOnCrash",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                EndBeforeSession.class.getName()).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.lines().toList()).containsExactly("made");
        assertThat(run.exitValue()).isZero();
    }
}
