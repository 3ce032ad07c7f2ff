package stet.report.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void old() throws IOException {
        file = Files.writeString(folder.resolve("a.html"), "old");
    }

    @Test
    void theNewTakesThePlaceOfTheOld() throws IOException {
        WholeFile.write(file, out -> out.write('n'));
        assertThat(file).hasContent("n");
        nothingElseIsLeft();
    }

    @Test
    void aFullDiskLeavesTheOldAndSaysSo() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.write('n');
            throw new IOException("No space left on device");
        })).isInstanceOf(NotWrittenException.class)
                .hasMessage(file + " was not written: the disk is full. Make room, or name a file elsewhere.");
        assertThat(file).hasContent("old");
        nothingElseIsLeft();
    }

    @Test
    void aCancelLeavesTheOld() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.write('n');
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
        assertThat(file).hasContent("old");
        nothingElseIsLeft();
    }

    @Test
    void aFolderThatTakesNothingIsNamed() {
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("no/b.html"), out -> out.write('n')))
                .isInstanceOf(NotWrittenException.class).hasMessageStartingWith(folder.resolve("no/b.html").toString())
                .hasMessageContaining("its folder is not there");
        assertThatThrownBy(() -> WholeFile.write(file.resolve("b.html"), out -> out.write('n')))
                .isInstanceOf(NotWrittenException.class).hasMessageContaining("was not written");
    }

    @Test
    void whatTheContentFailsOnIsSaidAsItIs() {
        assertThatThrownBy(() -> WholeFile.write(file, _ -> Files.readString(folder.resolve("gone.txt"))))
                .isNotInstanceOf(NotWrittenException.class).hasMessageContaining("gone.txt");
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), file);
        WholeFile.write(link, out -> out.write('n'));
        assertThat(link).isSymbolicLink().hasContent("n");
        assertThat(file).hasContent("n");
    }

    private void nothingElseIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
