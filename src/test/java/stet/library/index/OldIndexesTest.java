package stet.library.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldIndexesTest {
    @TempDir
    Path home;

    @Test
    void keepsThoseThatWereOpenedLast() throws IOException {
        index("a", 1, 10);
        index("b", 2, 10);
        index("c", 3, 10);
        new OldIndexes(2, 1000).opened(home.resolve("a"));
        assertThat(names()).containsExactly("a", "c");
    }

    @Test
    void keepsNoMoreThanTheBytesAllowButTheLatest() throws IOException {
        index("a", 1, 600);
        index("b", 2, 300);
        index("c", 3, 300);
        new OldIndexes(9, 1000).opened(home.resolve("a"));
        assertThat(names()).containsExactly("a", "c");
        new OldIndexes(9, 10).opened(home.resolve("c"));
        assertThat(names()).containsExactly("c");
    }

    @Test
    void removesNothingThatIsInUse() throws IOException {
        try (FolderIndex used = FolderIndex.open(home.resolve("used"))) {
            assertThat(used.isLasting()).isTrue();
            used.commit();
            Files.setLastModifiedTime(home.resolve("used"), FileTime.fromMillis(1000));
            index("b", 2, 10);
            new OldIndexes(1, 1000).opened(home.resolve("b"));
            assertThat(names()).containsExactly("b", "used");
        }
    }

    @Test
    void leavesWhatLiesBesideTheIndexesAlone() throws IOException {
        Files.writeString(home.resolve("decisions.sqlite"), "x".repeat(5000));
        index("a", 1, 10);
        Files.writeString(Files.createDirectory(home.resolve("photos")).resolve("a.jpg"), "x");
        new OldIndexes(1, 100).opened(home.resolve("a"));
        assertThat(names()).containsExactly("a", "decisions.sqlite", "photos");
    }

    private void index(String name, int opened, int bytes) throws IOException {
        Path folder = Files.createDirectory(home.resolve(name));
        Files.write(folder.resolve("_0.cfs"), new byte[bytes]);
        Files.setLastModifiedTime(folder, FileTime.fromMillis(opened * 1000L));
    }

    private List<String> names() throws IOException {
        try (var all = Files.list(home)) {
            return all.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }
}
