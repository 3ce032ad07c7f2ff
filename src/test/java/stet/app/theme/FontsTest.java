package stet.app.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("stet.app.theme.Fonts#faces")
    void aFaceIsAsLongAsItSays(Face face) throws IOException {
        try (InputStream in = face.open()) {
            assertThat(in.readAllBytes()).hasSize((int) face.length());
        }
    }

    /** As JavaFX would write there at every start, from another process, which has a temporary folder to itself. */
    @ParameterizedTest
    @ValueSource(strings = {"cache", "Zoë's cache 100%", "a/b"})
    void nothingIsWrittenIntoTheSystemsTemporaryFolder(String name) throws Exception {
        Path cache = folder.resolve(name);
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        assertThat(load(cache, temporary)).isEqualTo("loaded, temporary files: []");
        assertThat(files(cache)).containsExactlyInAnyOrderElementsOf(Fonts.faces().stream().map(Face::file).toList());
    }

    @Test
    void aKeptFileIsReadAgainAndATornOneIsPutRight() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path cache = folder.resolve("cache");
        load(cache, temporary);
        Path kept = cache.resolve("fonts").resolve(Fonts.faces().getFirst().file());
        Path torn = cache.resolve("fonts").resolve(Fonts.faces().getLast().file());
        FileTime before = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(kept, before);
        Files.write(torn, new byte[17]);
        assertThat(load(cache, temporary)).startsWith("loaded");
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(before);
        assertThat(Files.size(torn)).isEqualTo(Fonts.faces().getLast().length());
    }

    @Test
    void whereNothingCanBeKeptTheFacesAreThereAllTheSame() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(load(file, temporary)).startsWith("loaded, temporary files: [+JXF");
    }

    private static String load(Path cache, Path temporary) throws Exception {
        ProcessBuilder start = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Djava.io.tmpdir=" + temporary, "-cp",
                System.getProperty("java.class.path"), FontLoading.class.getName(), cache.toString());
        start.environment().put("LC_ALL", "C.UTF-8");
        Process run = start.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
        List<String> lines = new ArrayList<>(said.lines().toList());
        return lines.getLast();
    }

    private static List<String> files(Path cache) throws IOException {
        try (var all = Files.walk(cache)) {
            return all.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).toList();
        }
    }
}
