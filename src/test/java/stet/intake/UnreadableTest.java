package stet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static stet.intake.Found.utf8;
import static stet.intake.Found.zip;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.message.UnreadableException;

/** One sentence for each file that cannot be read: it names the file and what to do. */
class UnreadableTest {
    private final Intake intake = new Intake();

    @TempDir
    Path folder;

    private void refuses(Path file, String message) {
        assertThatThrownBy(() -> intake.file(file)).isInstanceOf(UnreadableException.class)
                .hasMessage(message.replace("FILE", file.toString()).replace("NAME", file.getFileName().toString()));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void empty() throws IOException {
        refuses(file("a.txt", new byte[0]), "“NAME” is empty: save the article into it and open it again.");
    }

    @Test
    void onlyWhiteSpace() throws IOException {
        String message = "“NAME” holds no visible text: save the article into it and open it again.";
        refuses(file("a.txt", " \n\t\u00a0\u200b\n".getBytes(StandardCharsets.UTF_8)), message);
        refuses(file("a.html", "<html><body><script>x()</script><p> </p></body></html>"
                .getBytes(StandardCharsets.UTF_8)), message);
    }

    @Test
    void aFolder() {
        refuses(folder, "“FILE” is a folder: open it as a folder, or choose a file in it.");
    }

    @Test
    void gone() {
        refuses(folder.resolve("gone.txt"),
                "“FILE” is not there any more: check the path, or choose the file again.");
    }

    @Test
    void aPipeThatNeverEnds() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        refuses(pipe, "“FILE” is no ordinary file: save what it gives to a file and open that.");
    }

    @Test
    void forbidden() throws IOException {
        Path file = file("a.txt", "text".getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(file)); // root may read all
        refuses(file, "“FILE” may not be read: give yourself the right to read it, then open it again.");
    }

    @Test
    void tooLarge() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength((64L << 20) + 1);
        }
        refuses(file, "“NAME” is larger than 64 MB, the most Stet reads of one article: cut it into single articles.");
    }

    @Test
    void longerThanAnArticleCanBe() throws IOException {
        Path file = Files.writeString(folder.resolve("book.txt"), "Rain fell on the pier.\n\n".repeat(46_000));
        refuses(file, "“book.txt” is 1,012,000 characters long, and Stet compares articles of at most 1,000,000: "
                + "cut it into single articles.");
    }

    @Test
    void binary() throws IOException {
        refuses(file("a.txt", new byte[]{1, 2, 0, 3, 4, 0, 0, 9}),
                "“NAME” is no text: save the article as text, HTML, PDF or DOCX and open that.");
    }

    @ParameterizedTest
    @CsvSource({"%!PS-Adobe, a PostScript document", "GIF89a, an image", "Rar!, a packed archive",
            "PKabMETA-INF/MANIFEST.MF, a program", "PKab[Content_Types].xml, an Office document"})
    void ofAnotherKind(String head, String kind) throws IOException {
        byte[] bytes = (head.startsWith("PK") ? zip(head.substring(4), "x") : utf8(head));
        refuses(file("a.txt", bytes), "“NAME” is " + kind
                + ", which Stet does not read: save the article as text, HTML, PDF or DOCX and open that.");
    }

    @Test
    void whatBrowsersSaveBesideAPage() throws IOException {
        refuses(file("site.js", utf8("var mill = 'The mill at Oster burned down on Friday.';")),
                "“NAME” is a part of a "
                        + "web page, which Stet does not read: save the article as text, HTML, PDF or DOCX and open that.");
    }

    @Test
    void markupNestedTooDeepIsReadAllTheSame() throws Exception {
        String page = "<div>".repeat(100_000) + "At the bottom." + "</div>".repeat(100_000);
        assertThat(intake.html(page, null).blocks()).singleElement()
                .satisfies(block -> assertThat(block.text()).isEqualTo("At the bottom."));
        Path quotes = file("a.md", (">".repeat(20_000) + " At the bottom.").getBytes(StandardCharsets.UTF_8));
        assertThat(intake.file(quotes).blocks()).singleElement()
                .satisfies(block -> assertThat(block.text()).endsWith("At the bottom."));
    }
}
