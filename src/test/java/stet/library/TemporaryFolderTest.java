package stet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A child runs {@link Tenant}: another process with a folder of its own. */
@Timeout(120)
class TemporaryFolderTest {
    @TempDir
    Path cache;

    @Test
    void nothingIsMadeBeforeItIsAskedForAndNothingIsLeft() throws IOException {
        try (TemporaryFolder folder = new TemporaryFolder(cache)) {
            assertThat(cache).isEmptyDirectory();
            Files.createDirectories(folder.path().resolve("a/b"));
            Files.writeString(folder.path().resolve("a/b/c.txt"), "x");
            assertThat(folder.path()).isEqualTo(folder.path()).startsWith(cache);
        }
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void twoOfOneProgramDoNotMeet() throws IOException {
        try (TemporaryFolder one = new TemporaryFolder(cache)) {
            Path first = one.path();
            try (TemporaryFolder two = new TemporaryFolder(cache)) {
                assertThat(two.path()).isNotEqualTo(first);
            }
            assertThat(first).isDirectory();
        }
    }

    @Test
    void anotherProgramsFolderStaysAsLongAsItRuns() throws Exception {
        try (Child child = new Child()) {
            try (TemporaryFolder own = new TemporaryFolder(cache)) {
                assertThat(own.path()).isDirectory();
                assertThat(child.folder).isNotEmptyDirectory();
            }
            assertThat(child.folder).isNotEmptyDirectory();
            child.process.destroy(); // asked to end, it clears up itself
            child.process.waitFor();
            assertThat(cache).isEmptyDirectory();
        }
    }

    @Test
    void whatAKilledProgramLeftGoesWithTheNext() throws Exception {
        try (Child child = new Child()) {
            child.process.destroyForcibly().waitFor();
            assertThat(child.folder).isNotEmptyDirectory();
            try (TemporaryFolder next = new TemporaryFolder(cache)) {
                assertThat(cache).isEmptyDirectory();
                assertThat(next.path()).isDirectory();
            }
        }
    }

    @Test
    void manyAtOnceLeaveEachOtherAlone() throws Exception {
        List<Child> children = Stream.generate(this::child).limit(3).toList();
        try {
            IntStream.range(0, 100).parallel().forEach(_ -> comeAndGo());
            assertThat(children).allSatisfy(child -> assertThat(child.folder).isNotEmptyDirectory());
        } finally {
            children.forEach(Child::close);
        }
    }

    private void comeAndGo() {
        try (TemporaryFolder folder = new TemporaryFolder(cache)) {
            Files.writeString(folder.path().resolve("own.txt"), "x");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Child child() {
        try {
            return new Child();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private final class Child implements AutoCloseable {
        private final Process process;
        private final Path folder;

        private Child() throws IOException {
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                    Tenant.class.getName(), cache.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            BufferedReader out = new BufferedReader(
                    new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            folder = Path.of(Objects.requireNonNull(out.readLine()));
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
