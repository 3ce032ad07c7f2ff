package stet.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSearchTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("b/.git"));
        Files.createDirectory(folder.resolve("empty"));
        for (String name : List.of("z.txt", "b/c.txt", "b/a.html", ".hidden.txt", "b/.git/config")) {
            Files.writeString(folder.resolve(name), name);
        }
    }

    @Test
    void filesComeByNameAndHiddenOnesNot() {
        FileSearch search = new FileSearch(List.of(folder));
        assertThat(names(search)).containsExactly("b/a.html", "b/c.txt", "z.txt");
        assertThat(search.unreadable()).isEmpty();
    }

    @Test
    void linksAreFollowedOnceAndLoopsNowhere() throws IOException {
        Files.createSymbolicLink(folder.resolve("b/up"), folder);
        Files.createSymbolicLink(folder.resolve("again.txt"), folder.resolve("z.txt"));
        Files.createSymbolicLink(folder.resolve("nowhere.txt"), folder.resolve("gone.txt"));
        FileSearch search = new FileSearch(List.of(folder));
        assertThat(names(search)).hasSize(4).contains("b/a.html", "b/c.txt", "nowhere.txt").containsAnyOf("again.txt",
                "z.txt");
        assertThat(search.unreadable()).isEmpty();
    }

    @Test
    void severalPathsKeepTheirOrderAndNames() {
        FileSearch search = new FileSearch(
                List.of(folder.resolve("z.txt"), folder.resolve("b"), folder.resolve(".hidden.txt")));
        assertThat(names(search)).containsExactly("z.txt", "b/a.html", "b/c.txt", ".hidden.txt");
    }

    @Test
    void aFolderThatIsGoneIsSaidToBe() {
        Path gone = folder.resolve("gone");
        FileSearch search = new FileSearch(List.of(gone, folder.resolve("b")));
        assertThat(search.unreadable()).containsExactly(new Unreadable("gone",
                "“" + gone + "” is not there any more: check the path, or open it again."));
        assertThat(names(search)).containsExactly("b/a.html", "b/c.txt");
    }

    private static Stream<String> names(FileSearch search) {
        return search.files().stream().map(FoundFile::name);
    }
}
