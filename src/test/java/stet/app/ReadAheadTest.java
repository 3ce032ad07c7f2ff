package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.intake.Entry;
import stet.intake.Intake;
import stet.library.Source;
import stet.text.Article;

class ReadAheadTest {
    private final Intake intake = new Intake();

    @TempDir
    private Path folder;
    private Path wire;

    @BeforeEach
    void write() throws IOException {
        wire = Files.writeString(folder.resolve("wire.txt"), "Port opens\n\nThe port opened on Monday in the rain.");
    }

    @Test
    void oneReadingServesBoth() {
        ReadAhead files = new ReadAhead(List.of(wire), intake);
        Article read = files.article(wire).orElseThrow();

        assertThat(article(entries(files, wire))).isSameAs(read);
        assertThat(article(entries(files, wire))).isNotSameAs(read).isEqualTo(read);
    }

    @Test
    void theOtherWaits() throws Exception {
        ReadAhead files = new ReadAhead(List.of(wire), intake);
        CompletableFuture<List<Entry>> other = CompletableFuture.supplyAsync(() -> entries(files, wire));
        Article read = files.article(wire).orElseThrow();

        assertThat(article(other.get(9, TimeUnit.SECONDS))).isSameAs(read);
    }

    @Test
    void whatHasChangedSinceIsReadAnew() throws IOException {
        ReadAhead files = new ReadAhead(List.of(wire), intake);
        files.article(wire).orElseThrow();
        FileTime time = Files.getLastModifiedTime(wire);
        Files.writeString(wire, "Port closes\n\nThe port closed.");
        Files.setLastModifiedTime(wire, time);

        assertThat(article(entries(files, wire)).metadata().headline()).isEqualTo("Port closes");
    }

    @Test
    void whatIsNotOneArticleIsLeftToTheOther() throws IOException {
        Path several = Files.writeString(folder.resolve("several.json"),
                "[{\"title\": \"One\", \"text\": \"The port opened on Monday.\"},"
                        + " {\"title\": \"Two\", \"text\": \"The ferry sank on Monday.\"}]");
        Path gone = folder.resolve("gone.txt");
        ReadAhead files = new ReadAhead(List.of(several, gone), intake);

        assertThat(files.article(several)).isEmpty();
        assertThat(files.article(gone)).isEmpty();
        assertThat(entries(files, several)).isEqualTo(entries(intake::each, several)).hasSize(2);
        assertThat(entries(files, gone)).isEqualTo(entries(intake::each, gone)).hasSize(1);
    }

    @Test
    void nobodyWaitsForWhatIsNotRead() {
        ReadAhead files = new ReadAhead(List.of(wire), intake);
        files.end();

        assertThat(entries(files, wire)).isEqualTo(entries(intake::each, wire));
    }

    private static Article article(List<Entry> entries) {
        assertThat(entries).hasSize(1);
        return ((Entry.Read) entries.getFirst()).article();
    }

    private static List<Entry> entries(Source source, Path file) {
        List<Entry> entries = new ArrayList<>();
        source.each(file, entries::add);
        return entries;
    }
}
