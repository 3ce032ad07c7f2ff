package stet.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Sample;
import stet.app.session.Session;
import stet.app.settings.Settings;
import stet.compare.Severity;
import stet.compare.Story;
import stet.compare.Version;
import stet.compare.story.StoryTable;
import stet.report.file.WholeFile;

class ExportModelTest {
    @TempDir
    private Path home;
    @TempDir
    private Path folder;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Session session = new Session();
    private TableSource tables = (story, progress) -> StoryTable.of(story, List.of());
    private ExportModel model;

    @BeforeEach
    void model() {
        model = made();
    }

    @AfterEach
    void close() {
        model.close();
    }

    private ExportModel made() {
        return new ExportModel(session, new Settings(home), (story, progress) -> tables.table(story, progress),
                window::add);
    }

    private void ready(String... rewrites) {
        Version original = Sample.version("a.txt", "The ferry carried 80 people.");
        Version rewrite = Sample.version("b.txt", "The ferry carried 800 people.");
        List<Version> all = Stream.concat(Stream.of(original, rewrite),
                Stream.of(rewrites).map(r -> Sample.version(r, "The ferry carried 8 people."))).toList();
        Pair pair = new Pair(new Story("A ferry: “aground”?", "a.txt", "", all), original, rewrite);
        session.open(pair);
        session.compared(Sample.comparison(pair, Sample.altered("80", "800"), Sample.dropped("1", Severity.LOW)));
        assertThat(model.offer(session.phase().get())).isTrue();
    }

    private void until(BooleanSupplier wanted) throws InterruptedException {
        while (!wanted.getAsBoolean()) {
            Runnable next = window.poll(20, TimeUnit.SECONDS);
            assertThat(next).as("news from the worker").isNotNull();
            next.run();
        }
    }

    private void choose(Kind kind) throws InterruptedException {
        model.kind().set(kind);
        until(() -> model.draft().get() != null);
    }

    private boolean isResting() {
        return model.work().get() instanceof Work.None;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    @Test
    void nothingOpenIsSaidInASentence() {
        assertThat(model.offer(new Phase.Empty())).isFalse();
        assertThat(session.notice().get()).startsWith("Two versions must be open");
    }

    @Test
    void everyKindHasAPreviewAndIsWrittenAsItWasShown() throws Exception {
        ready("c.txt");
        assertThat(model.offer().get().kinds()).containsExactly(Kind.values());
        for (Kind kind : Kind.values()) {
            choose(kind);
            Path file = folder.resolve(model.offer().get().fileName(kind));
            model.save(file);
            until(this::isResting);
            assertThat(model.trouble().get()).isEmpty();
            assertThat(model.saved().get()).isEqualTo(file);
            long kilo = Math.ceilDiv(Files.size(file), 1024L);
            assertThat(model.draft().get().holds()).endsWith(" · " + kilo + " KB");
            if (kind.isPlain()) {
                assertThat(Files.readString(file).replace("\r\n", "\n"))
                        .startsWith(
                                model.draft().get().opening().lines().findFirst().orElseThrow().replaceFirst("…$", ""));
            }
        }
        assertThat(files()).hasSize(Kind.values().length);
    }

    @Test
    void theFiguresCountWhatTheReaderSaid() throws Exception {
        ready();
        choose(Kind.MARKDOWN);
        assertThat(model.draft().get().holds()).startsWith("2 changes, 0 decided, 0 with a note · ");
        choose(Kind.PDF);
        assertThat(model.draft().get().holds()).contains(" · 2 pages · ");
    }

    @Test
    void twoVersionsHaveNoStoryTable() {
        ready();
        assertThat(model.offer().get().kinds()).doesNotContain(Kind.STORY_TABLE).hasSize(Kind.values().length - 1);
    }

    @Test
    void theNameIsOfTheStoryAndTheVersion() {
        ready("c.txt");
        assertThat(model.offer().get().fileName(Kind.DOCX)).isEqualTo("A ferry “aground” – b.docx");
        assertThat(model.offer().get().fileName(Kind.STORY_TABLE)).isEqualTo("A ferry “aground”.csv");
    }

    @Test
    void theLastChoiceIsRememberedWhereItCanBe() throws Exception {
        ready("c.txt");
        choose(Kind.STORY_TABLE);
        model.save(folder.resolve("t.csv"));
        until(this::isResting);
        model.close();
        model = made();
        ready("c.txt");
        assertThat(model.kind().get()).isEqualTo(Kind.STORY_TABLE);
        ready();
        assertThat(model.kind().get()).isEqualTo(Kind.HTML);
    }

    @Test
    void aPreviewThatWasNotWaitedForIsMadeForTheFile() throws Exception {
        ready();
        model.kind().set(Kind.JSON);
        model.save(folder.resolve("a"));
        until(this::isResting);
        assertThat(folder.resolve("a.json")).content().startsWith("{");
    }

    @Test
    void aFolderThatTakesNothingLeavesAllAsItWasAndSaysWhatToDo() throws Exception {
        ready();
        choose(Kind.TEXT);
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        model.save(file.resolve("b.txt"));
        until(this::isResting);
        assertThat(model.trouble().get()).contains("b.txt was not written").contains("Name a file elsewhere.");
        model.save(folder.resolve("gone/b.txt"));
        until(this::isResting);
        assertThat(model.trouble().get()).contains("its folder is not there. Make the folder");
        assertThat(model.saved().get()).isNull();
        assertThat(file).hasContent("old");
        model.save(file);
        until(this::isResting);
        assertThat(model.trouble().get()).isEmpty();
        assertThat(file).content().contains("2 facts").isNotEqualTo("old");
    }

    @Test
    void aCancelInTheMiddleLeavesTheOldFile() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        tables = (story, progress) -> {
            progress.at(1, 2);
            begun.countDown();
            try {
                Thread.sleep(60_000);
                return StoryTable.of(story, List.of());
            } finally {
                ended.countDown();
            }
        };
        ready("c.txt");
        Path file = Files.writeString(folder.resolve("t.csv"), "old");
        model.kind().set(Kind.STORY_TABLE);
        model.save(file);
        until(() -> model.work().get().equals(new Work.Writing(1, 2)));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        model.cancel();
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(model.trouble().get()).isEmpty();
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
        model.cancel();
        assertThat(model.work().get()).as("nor is the preview waited for").isEqualTo(new Work.Stopped());
    }

    @Test
    void anInterruptionBetweenTwoPiecesLeavesTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("t.csv"), "old");
        Draft large = new Draft(new byte[1 << 20], "");
        CountDownLatch done = new CountDownLatch(1);
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Thread.ofPlatform().start(() -> {
            try {
                WholeFile.write(file, out -> large.to(interruptedAfterTheFirst(out)));
            } catch (IOException e) {
                failures.add(e);
            } finally {
                done.countDown();
            }
        });
        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(failures).singleElement().isInstanceOf(InterruptedIOException.class);
        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    private static OutputStream interruptedAfterTheFirst(OutputStream out) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                out.write(one);
            }

            @Override
            public void write(byte[] piece, int from, int length) throws IOException {
                out.write(piece, from, length);
                Thread.currentThread().interrupt();
            }
        };
    }

    @Test
    void aFailureAfterTheSheetWasPutAwayIsStillTold() throws Exception {
        ready();
        choose(Kind.TEXT);
        model.save(folder.resolve("gone/b.txt"));
        model.leave();
        until(this::isResting);
        assertThat(session.notice().get()).contains("its folder is not there");
    }

    @Test
    void aTableThatCannotBeMadeSaysSoAndIsMadeAgain() throws Exception {
        tables = (_, _) -> {
            throw new IOException("no luck");
        };
        ready("c.txt");
        model.kind().set(Kind.STORY_TABLE);
        until(() -> model.work().get() instanceof Work.Stopped);
        assertThat(model.trouble().get()).contains("no luck");
        tables = (story, _) -> StoryTable.of(story, List.of());
        model.again();
        until(() -> model.draft().get() != null);
        assertThat(model.draft().get().holds()).startsWith("0 facts in 0 versions; 2 versions could not be read · ");
        assertThat(model.trouble().get()).isEmpty();
    }
}
