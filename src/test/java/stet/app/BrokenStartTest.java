package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own ({@link BrokenStart}), which cannot start. */
@Timeout(180)
@EnabledOnOs(OS.LINUX)
class BrokenStartTest {
    @TempDir
    Path folder;

    /** A typeface that is none comes before the right one on the class path. */
    @Test
    void whatFailsWhileTheWindowOpensIsToldInAWindow() throws Exception {
        Path fonts = Files.createDirectories(folder.resolve("broken/stet/fonts"));
        Files.writeString(fonts.resolve("SourceSerif4_400Regular.ttf"), "no font");
        Run run = start("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true");
        assertThat(run.said()).contains("Something went wrong: ", "could not open its window", "crash.txt");
        assertThat(run.complained()).contains("stet: the window could not be opened: no font", "crash.txt")
                .doesNotContain("Exception", "\tat ");
        assertThat(run.code()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("home/crash.txt"))).contains("IllegalStateException",
                "stet.app.theme");
    }

    /** A display that does not exist, or no GTK at all. */
    @Test
    void whereNoWindowCanOpenTheTerminalHasOneSentence() throws Exception {
        Run run = start("-Dglass.platform=gtk");
        assertThat(run.complained().lines().filter(line -> line.startsWith("stet: "))).hasSize(1).first().asString()
                .contains("the window could not be opened", "crash.txt");
        assertThat(run.complained()).doesNotContain("Exception in thread");
        assertThat(run.code()).isEqualTo(3);
        assertThat(folder.resolve("home/crash.txt")).isNotEmptyFile();
    }

    private record Run(int code, String said, String complained) {
    }

    private Run start(String... options) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", folder.resolve("broken") + ":" + System.getProperty("java.class.path"),
                BrokenStart.class.getName()));
        ProcessBuilder start = new ProcessBuilder(command);
        start.environment().put("STET_HOME", folder.resolve("home").toString());
        start.environment().put("DISPLAY", ":64999");
        start.environment().remove("WAYLAND_DISPLAY");
        Path complaints = folder.resolve("complaints.txt");
        Process run = start.redirectError(complaints.toFile()).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Run(run.exitValue(), said, Files.readString(complaints));
    }
}
