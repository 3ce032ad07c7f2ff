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

    @Test
    void whatLiesBesideArticlesIsPassedOver() throws IOException {
        Files.createDirectories(folder.resolve("b/a_files/ads"));
        Files.createDirectory(folder.resolve("__MACOSX"));
        Files.createDirectory(folder.resolve("old_files"));
        for (String name : List.of("b/a_files/saved_resource.html", "b/a_files/ads/f.txt", "b/site.css",
                "b/jquery.js.download",
                "b/icon.svg", "Thumbs.db", "Desktop.ini", "~$draft.docx", ".DS_Store", "__MACOSX/z.txt",
                "old_files/y.html")) {
            Files.writeString(folder.resolve(name), name);
        }
        FileSearch search = new FileSearch(List.of(folder));
        assertThat(names(search)).containsExactly("b/a.html", "b/c.txt", "old_files/y.html", "z.txt");
        assertThat(search.unreadable()).isEmpty();
        assertThat(names(new FileSearch(List.of(folder.resolve("b/site.css"))))).containsExactly("site.css");
    }

    @Test
    void picturesAreOneLine() throws IOException {
        for (String name : List.of("b/a.JPG", "mill.png", "talk.mp3")) {
            Files.writeString(folder.resolve(name), name);
        }
        FileSearch search = new FileSearch(List.of(folder));
        assertThat(names(search)).containsExactly("b/a.html", "b/c.txt", "z.txt");
        assertThat(search.unreadable()).singleElement().extracting(Unreadable::error).asString()
                .endsWith(
                        "” and 2 other files are pictures or recordings, which Stet passes over: have the text of a scanned "
                                + "article recognised and open the result.");
        assertThat(search.isGone()).isFalse();
    }

    @Test
    void aThicketOfLinksIsGoneThroughOnce() throws IOException {
        Path at = folder;
        for (int i = 0; i < 40; i++) {
            Path below = Files.createDirectory(folder.resolve("deep" + i));
            Files.createSymbolicLink(at.resolve("left"), below);
            Files.createSymbolicLink(at.resolve("right"), below);
            at = below;
        }
        Files.writeString(at.resolve("mill.txt"), "The mill burned.");
        assertThat(names(new FileSearch(List.of(folder)))).hasSize(4)
                .filteredOn(name -> name.endsWith("mill.txt")).hasSize(1);
    }

    @Test
    void twoFilesOfOneNameAreToldApart() throws IOException {
        Path other = Files.writeString(Files.createDirectories(folder.resolve("old")).resolve("z.txt"), "Elsewhere.");
        assertThat(names(new FileSearch(List.of(folder.resolve("z.txt"), other)))).containsExactly("z.txt",
                "old/z.txt");
    }

    @Test
    void whatIsAddedLeavesTheOtherNamesAlone(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("z.txt"), "Elsewhere.");
        assertThat(names(new FileSearch(List.of(folder), List.of(elsewhere.resolve("z.txt")))))
                .containsExactly("b/a.html", "b/c.txt", "z.txt", elsewhere.getFileName() + "/z.txt");
    }

    private static Stream<String> names(FileSearch search) {
        return search.files().stream().map(FoundFile::name);
    }
}
