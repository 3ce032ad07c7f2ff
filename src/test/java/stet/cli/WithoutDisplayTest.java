package stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutDisplayTest {
    private static final String WIRE = "Ferry adds 12 sailings\n\nThe 12 sailings from Port Ellen start in May.\n";

    @TempDir
    private Path desk;
    @TempDir
    private Path written;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheComparisonWritesPageAndPictureAndSaysWhere() throws IOException {
        Files.writeString(desk.resolve("a.txt"), WIRE);
        Files.writeString(desk.resolve("b.txt"), WIRE.replace("12", "21"));
        assertThat(show(List.of(desk))).isZero();
        assertThat(out()).contains("12").contains("21").endsWith("The comparison as a page: "
                + written.resolve("comparison.html") + "\nThe reader's window: " + written.resolve("window.png")
                + "\n");
        assertThat(written.resolve("comparison.html")).content().startsWithIgnoringCase("<!doctype html>");
        assertThat(written.resolve("window.png")).hasContent("drawn " + desk);
        assertThat(err()).isEmpty();
    }

    @Test
    void asksForPathsWhereThereAreNone() {
        assertThat(show(List.of())).isEqualTo(2);
        assertThat(err()).startsWith("stet: There is no display to open the reader on.");
        assertThat(written).isEmptyDirectory();
    }

    @Test
    void oneVersionIsDrawnButNotCompared() throws IOException {
        Files.writeString(desk.resolve("a.txt"), WIRE);
        assertThat(show(List.of(desk))).isEqualTo(3);
        assertThat(err()).isEqualTo("stet: No story here has two versions to compare.\n");
        assertThat(out()).isEqualTo("The reader's window: " + written.resolve("window.png") + "\n");
    }

    @Test
    void aPictureThatCannotBeDrawnIsSaid() throws IOException {
        Files.writeString(desk.resolve("a.txt"), WIRE);
        assertThat(WithoutDisplay.show(List.of(desk), (_, _) -> {
            throw new IOException("no fonts");
        }, console(), () -> written)).isEqualTo(3);
        assertThat(err()).endsWith("stet: This could not be shown without a display: no fonts\n");
    }

    private int show(List<Path> paths) {
        return WithoutDisplay.show(paths, (drawn, file) -> Files.writeString(file, "drawn " + drawn.getFirst()),
                console(), () -> written);
    }

    private Console console() {
        return new Console(InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8), false);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
