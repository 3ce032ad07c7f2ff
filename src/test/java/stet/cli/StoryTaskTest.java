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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.cli.batch.Answer;
import stet.cli.batch.Outcome;
import stet.compare.Comparer;
import stet.compare.Story;
import stet.compare.Version;
import stet.intake.Intake;
import stet.library.Librarian;
import stet.message.Progress;
import stet.report.StoryFormat;

class StoryTaskTest {
    private static final String WIRE = "Harbour council buys ferries\n\nThe Norrvik Harbour Council bought 12 ferries for "
            + "$40 million on Monday, its head Ada Holm said.\n\nThe boats will carry 9,000 people a day.\n";

    @TempDir
    private Path folder;
    private final ExecutorService pairs = Executors.newFixedThreadPool(2);

    @BeforeEach
    void files() throws IOException {
        Files.writeString(folder.resolve("a.txt"), WIRE);
        Files.writeString(folder.resolve("b.txt"), WIRE.replace("12", "21"));
        Files.writeString(folder.resolve("c.txt"), WIRE.replace("40", "45"));
    }

    @AfterEach
    void stop() {
        pairs.shutdownNow();
    }

    @Test
    void theSameFolderAsksTheSameAgain() throws IOException {
        String key = task(story(), StoryFormat.JSONL).key();
        assertThat(task(story(), StoryFormat.JSONL).key()).isEqualTo(key);
        assertThat(task(story(), StoryFormat.CSV).key()).isNotEqualTo(key);
        Files.writeString(folder.resolve("c.txt"), WIRE.replace("40", "46"));
        assertThat(task(story(), StoryFormat.JSONL).key()).isNotEqualTo(key);
    }

    @Test
    void aPairThatFailsStopsNoOther() {
        Story story = story();
        AtomicBoolean read = new AtomicBoolean();
        List<Version> versions = story.versions().stream().map(v -> v.path().equals("b.txt") ? broken(v, read) : v)
                .toList();
        Answer answer = task(new Story(story.title(), "a.txt", "", versions), StoryFormat.JSONL).answer();
        assertThat(read).isTrue();
        assertThat(answer.outcome()).isEqualTo(new Outcome(0, 1, 1, 1, 0, 0));
        assertThat(answer.problems()).singleElement().asString().startsWith("b.txt: Stet failed on this input");
        assertThat(answer.text().lines()).hasSize(3).anyMatch(l -> l.startsWith("{\"id\":\"b.txt\",\"error\":"))
                .last().asString().startsWith("{\"schema\":\"stet.story/1\"").contains("\"path\":\"c.txt\"")
                .doesNotContain("b.txt");
    }

    @Test
    void aStoryWithoutItsBaseStopsNoOther() {
        Story story = story();
        List<Version> versions = story.versions().stream()
                .map(v -> v.path().equals("a.txt") ? broken(v, new AtomicBoolean()) : v).toList();
        StoryTask task = task(new Story(story.title(), "a.txt", "", versions), StoryFormat.JSONL);
        assertThat(task.key()).hasSize(64);
        Answer answer = task.answer();
        assertThat(answer.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(answer.text()).startsWith("{\"id\":\"a.txt\",\"error\":");
        assertThat(answer.problems()).singleElement().asString().startsWith("a.txt: Stet failed");
    }

    private static Version broken(Version version, AtomicBoolean read) {
        return new Version(version.path(), version.card(), () -> {
            read.set(true);
            throw new IllegalStateException("a bad day");
        }, version.similarity());
    }

    private Story story() {
        return new Librarian(new Intake()).open(List.of(folder), Progress.SILENT).stories().getFirst();
    }

    private StoryTask task(Story story, StoryFormat format) {
        Console console = new Console(InputStream.nullInputStream(), new ByteArrayOutputStream(),
                new PrintStream(new ByteArrayOutputStream(), true, UTF_8), false);
        return new StoryTask(new StoryTask.Desk(new Comparer(), pairs, format, new Run(console,
                new Destination(null, console.out()), 2, "test")), story);
    }
}
