package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stet.align.BlockPair;
import stet.align.Corrections;
import stet.align.Corrections.Tie;
import stet.app.session.History;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.session.Tying;
import stet.compare.Comparison;
import stet.compare.Story;

/** Opening and comparing together, the test's own thread in place of the window's. */
@Timeout(60)
class OpeningTest {
    @TempDir
    Path desk;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Session session = new Session();
    private final FakeEngine engine = new FakeEngine();
    private final Opening opening = new Opening(session, engine, window::add);
    private final History history = new History(session, engine::memory, window::add);
    private final Tying tying = new Tying(session, history);
    private final Comparing comparing = new Comparing(session, engine, history, window::add);

    @BeforeEach
    void start() {
        comparing.start();
    }

    @AfterEach
    void close() {
        opening.close();
        comparing.close();
    }

    @Test
    void aFolderOpensOnItsOriginalAndTheFirstRewrite() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry carried 80.", "b.txt", "It carried 800!", "c.txt", "Same.");
        opening.open(List.of(folder));
        assertThat(session.phase().get()).isEqualTo(new Phase.Loading());
        until(p -> p instanceof Phase.Ready);
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "b.txt"));
        assertThat(session.changes().get()).hasSize(2);
    }

    @Test
    void theOtherVersionsAreCountedInTheBackgroundOnce() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It!", "c.txt", "No.", "d.txt", "Oh! No!");
        opening.open(List.of(folder));
        untilCounted(3);
        assertThat(altered()).containsEntry(new Pair.Key("a.txt", "b.txt"), 1)
                .containsEntry(new Pair.Key("a.txt", "c.txt"), 0).containsEntry(new Pair.Key("a.txt", "d.txt"), 2);
        var story = session.pair().get().story();
        session.open(Pair.of(story, story.versions().get(3)).orElseThrow());
        until(p -> p instanceof Phase.Ready);
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "d.txt"));
        assertThat(engine.compared).hasValue(3);
    }

    @Test
    void otherStoriesAreCountedToo() throws Exception {
        folder("one", "a.txt", "The ferry.", "b.txt", "It!");
        folder("two", "a2.txt", "The train.", "b2.txt", "A train! No!");
        opening.open(List.of(desk));
        untilCounted(2);
        assertThat(altered()).containsEntry(new Pair.Key("a2.txt", "b2.txt"), 2);
    }

    @Test
    void twoFilesAreAnOriginalAndItsRewriteInThatOrder() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It.");
        opening.open(List.of(folder.resolve("b.txt"), folder.resolve("a.txt")));
        until(p -> p instanceof Phase.Ready);
        assertThat(key()).isEqualTo(new Pair.Key("b.txt", "a.txt"));
        assertThat(session.pair().get().isOriginalKnown()).isTrue();
    }

    @Test
    void oneFileAloneWaitsForAnother() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It.");
        opening.open(List.of(folder.resolve("b.txt")));
        until(p -> p instanceof Phase.Alone);
        opening.open(List.of(folder.resolve("a.txt")));
        until(p -> p instanceof Phase.Ready);
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "b.txt"));
    }

    @Test
    void pastedTextJoinsWhatIsOpen() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.");
        opening.open(List.of(folder.resolve("a.txt")));
        until(p -> p instanceof Phase.Alone);
        opening.open(new Clip(List.of(), "", "", "A ferry!"));
        until(p -> p instanceof Phase.Ready);
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "Pasted text 1.txt"));
        assertThat(session.pair().get().rewrite().article().block(1).text()).isEqualTo("A ferry!");
    }

    @Test
    void aFolderTakesThePlaceOfWhatIsOpen() throws Exception {
        opening.open(List.of(folder("one", "a.txt", "The ferry.", "b.txt", "It.")));
        until(p -> p instanceof Phase.Ready);
        opening.open(List.of(folder("two", "a2.txt", "The train.", "b2.txt", "It.")));
        until(p -> p instanceof Phase.Ready);
        assertThat(session.shelf().get().stories()).hasSize(1);
        assertThat(key()).isEqualTo(new Pair.Key("a2.txt", "b2.txt"));
    }

    @Test
    void theComparisonStaysOnShowUntilTheCorrectedOneIsThere() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It!", "c.txt", "No.");
        opening.open(List.of(folder));
        until(p -> p instanceof Phase.Ready);
        Comparison before = session.comparison().get();
        tying.tie(new BlockPair(1, 1), Tie.PARTED);
        assertThat(session.phase().get()).isInstanceOf(Phase.Ready.class);
        assertThat(session.comparison().get()).isSameAs(before);
        until(_ -> session.comparison().get() != before);
        assertThat(session.comparison().get().alignment().corrections()).isEqualTo(tying.corrections().get());
        assertThat(session.comparison().get().original()).isSameAs(before.original());
        Pair shown = session.pair().get();
        assertThat(comparing.aside(shown).alignment().corrections()).isEqualTo(tying.corrections().get());
        session.swap();
        until(p -> p instanceof Phase.Ready);
        assertThat(session.comparison().get().alignment().corrections())
                .isEqualTo(Corrections.NONE.with(new BlockPair(1, 1), Tie.PARTED));
    }

    @Test
    void refreshingKeepsThePairAndReadsTheFilesAgain() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It.", "c.txt", "No.");
        opening.open(List.of(folder));
        until(p -> p instanceof Phase.Ready);
        var story = session.pair().get().story();
        session.open(Pair.of(story, story.versions().get(2)).orElseThrow());
        until(p -> p instanceof Phase.Ready);
        Files.writeString(folder.resolve("c.txt"), "No! No!");
        opening.refresh();
        while (session.changes().get().size() != 3) {
            next();
        }
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "c.txt"));
    }

    @Test
    void aFolderThatIsGoneIsSaidInASentence() throws Exception {
        opening.open(List.of(desk.resolve("gone")));
        until(p -> p instanceof Phase.Failed);
        assertThat(session.phase().get()).isEqualTo(new Phase.Failed("gone is gone."));
    }

    @Test
    void whatDidNotWorkIsTriedAgain() throws Exception {
        opening.open(List.of(desk.resolve("late")));
        until(p -> p instanceof Phase.Failed);
        folder("late", "a.txt", "The ferry.", "b.txt", "It.");
        opening.again();
        until(p -> p instanceof Phase.Ready);
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "b.txt"));
    }

    @Test
    void whatCannotBeReadIsListedAndTheRestOpens() throws Exception {
        opening.open(List.of(folder("ferry", "a.txt", "The ferry.", "b.txt", "It.", "x.bin", "?")));
        until(p -> p instanceof Phase.Ready);
        assertThat(session.shelf().get().unreadable()).extracting("error").containsExactly("x.bin holds no text.");
    }

    @Test
    void nothingReadableLeavesTheReasonsOnShow() throws Exception {
        opening.open(List.of(folder("ferry", "x.bin", "?")));
        until(p -> p instanceof Phase.Choosing);
        assertThat(session.shelf().get().stories()).isEmpty();
        assertThat(session.shelf().get().unreadable()).hasSize(1);
    }

    @Test
    void aComparisonThatFailsIsSaidInASentence() throws Exception {
        engine.fails = true;
        opening.open(List.of(folder("ferry", "a.txt", "The ferry.", "b.txt", "It.")));
        until(p -> p instanceof Phase.Failed);
        assertThat(session.phase().get())
                .isEqualTo(new Phase.Failed("Stet stumbled over this and could not finish: no luck"));
    }

    @Test
    void anAddressOnTheWebLeavesTheReadingAlone() throws Exception {
        opening.open(List.of(folder("ferry", "a.txt", "The ferry.", "b.txt", "It.")));
        until(p -> p instanceof Phase.Ready);
        opening.open(new Clip(List.of(), "https://example.org/", "", ""));
        assertThat(session.phase().get()).isInstanceOf(Phase.Ready.class);
        assertThat(session.notice().get()).startsWith("Stet fetches nothing from the web.")
                .endsWith("https://example.org/");
    }

    @Test
    void cancellingReturnsToWhatStood() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It.");
        opening.open(List.of(folder));
        until(p -> p instanceof Phase.Ready);
        opening.refresh();
        opening.cancel();
        assertThat(session.phase().get()).isInstanceOf(Phase.Ready.class);
        opening.cancel();
        assertThat(session.phase().get()).isInstanceOf(Phase.Ready.class);
    }

    @Test
    void storiesAppearWhileMoreIsRead() throws Exception {
        folder("desk/one", "a.txt", "The ferry.", "b.txt", "It!");
        Path folder = folder("desk/two", "a2.txt", "The train.", "b2.txt", "A train!").getParent();
        engine.halted = new Semaphore(0);
        opening.open(List.of(folder));
        untilShelf(1);
        assertThat(session.phase().get()).isInstanceOf(Phase.Loading.class);
        assertThat(session.reading().get()).isNotNull();
        Story ferry = session.shelf().get().stories().getFirst();
        session.open(Pair.of(ferry, ferry.versions().get(1)).orElseThrow());
        until(p -> p instanceof Phase.Ready);
        engine.halted.release();
        untilShelf(2);
        assertThat(session.phase().get()).isInstanceOf(Phase.Ready.class);
        assertThat(session.reading().get()).isNull();
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "b.txt"));
    }

    @Test
    void whatWasReadStaysWhereTheReadingIsStopped() throws Exception {
        folder("desk/one", "a.txt", "The ferry.", "b.txt", "It!");
        Path folder = folder("desk/two", "a2.txt", "The train.", "b2.txt", "A train!").getParent();
        engine.halted = new Semaphore(0);
        opening.open(List.of(folder));
        untilShelf(1);
        opening.cancel();
        assertThat(session.phase().get()).isInstanceOf(Phase.Choosing.class);
        assertThat(session.reading().get()).isNull();
        engine.halted = new Semaphore(9);
        opening.refresh();
        untilShelf(2);
    }

    @Test
    void stoppedBeforeAnythingWasFoundTheOldStaysOpen() throws Exception {
        opening.open(List.of(folder("one", "a.txt", "The ferry.", "b.txt", "It.")));
        until(p -> p instanceof Phase.Ready);
        FakeLibrary before = (FakeLibrary) session.library().get();
        engine.halted = new Semaphore(0);
        opening.open(List.of(folder("none", "x.bin", "?")));
        opening.cancel();
        assertThat(session.phase().get()).isInstanceOf(Phase.Ready.class);
        assertThat(session.library().get()).isSameAs(before);
        assertThat(before.closed).isFalse();
    }

    @Test
    void aFileThatChangesUnderTheReaderIsToldAndWaits() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It.");
        opening.open(List.of(folder));
        until(p -> p instanceof Phase.Ready);
        Comparison read = session.comparison().get();
        Files.writeString(folder.resolve("b.txt"), "It! It!");
        ((FakeLibrary) session.library().get()).changed.run();
        while (session.notice().get().isEmpty()) {
            next();
        }
        assertThat(session.notice().get()).startsWith("What you are reading has changed on its disk.");
        assertThat(session.comparison().get()).isSameAs(read);
        opening.refresh();
        while (session.changes().get().size() != 3) {
            next();
        }
    }

    @Test
    void aNewFileAppearsWithoutMovingTheReader() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It.");
        opening.open(List.of(folder));
        until(p -> p instanceof Phase.Ready);
        Files.writeString(folder.resolve("c.txt"), "It!");
        ((FakeLibrary) session.library().get()).changed.run();
        while (session.shelf().get().stories().getFirst().versions().size() < 3) {
            next();
        }
        assertThat(session.notice().get()).isEmpty();
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "b.txt"));
    }

    @Test
    void whatChangesWhileItIsReadIsLookedAtAfterwards() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It.");
        opening.open(List.of(folder));
        until(p -> p instanceof Phase.Ready);
        FakeLibrary library = (FakeLibrary) session.library().get();
        engine.halted = new Semaphore(0);
        Files.writeString(folder.resolve("c.txt"), "It!");
        library.changed.run();
        while (session.reading().get() == null) {
            next();
        }
        Files.writeString(folder.resolve("d.txt"), "It!");
        library.changed.run();
        engine.halted.release(9);
        while (session.shelf().get().stories().getFirst().versions().size() < 4) {
            next();
        }
    }

    @Test
    void anArchiveTakesThePlaceOfWhatIsOpen() throws Exception {
        opening.open(List.of(folder("one", "a.txt", "The ferry.", "b.txt", "It.")));
        until(p -> p instanceof Phase.Ready);
        FakeLibrary before = (FakeLibrary) session.library().get();
        opening.open(List.of(folder("two", "pages.zip", "The train.").resolve("pages.zip")));
        until(p -> p instanceof Phase.Alone);
        assertThat(session.library().get()).isNotSameAs(before);
        while (engine.recent.isEmpty() || !engine.recent.getFirst().endsWith("pages.zip")) {
            next();
        }
    }

    @Test
    void whatWasOpenedIsKeptWhenTheReaderWaitsNoLonger() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It!");
        engine.comparing = new Semaphore(0);
        opening.open(List.of(folder));
        until(p -> p instanceof Phase.Comparing);
        while (session.isReading()) {
            next();
        }
        assertThat(engine.recent).isEmpty();
        engine.comparing.release(9);
        while (engine.recent.isEmpty()) {
            next();
        }
        assertThat(session.phase().get()).isInstanceOf(Phase.Ready.class);
        assertThat(engine.recent).containsExactly(folder);
    }

    @Test
    void whatWasOpenedIsKeptWhereTheWindowClosesAtOnce() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It!");
        engine.comparing = new Semaphore(0);
        try (Opening another = new Opening(session, engine, window::add)) {
            another.open(List.of(folder));
            until(p -> p instanceof Phase.Comparing);
        }
        assertThat(engine.recent).containsExactly(folder);
    }

    @Test
    void allPairsAreCountedWhereTheReaderAsks() throws Exception {
        for (int i = 100; i < 250; i++) {
            folder("desk/s" + i, "a" + i + ".txt", "The ferry.", "b" + i + ".txt", "It!");
        }
        opening.open(List.of(desk.resolve("desk")));
        untilCounted(100);
        session.counts().all().set(true);
        untilCounted(150);
        while (session.reading().get() != null) {
            next();
        }
    }

    @Test
    void theNextStartGoesOnWithThePairThatWasRead() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It.", "c.txt", "No.");
        List<List<Path>> kept = new ArrayList<>();
        opening.whenOpened(kept::add);
        opening.reopen(List.of(folder), shelf -> First.showing(shelf, new Pair.Key("a.txt", "c.txt")));
        until(p -> p instanceof Phase.Ready);
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "c.txt"));
        assertThat(kept).containsExactly(List.of(folder));
    }

    private void untilShelf(int stories) throws InterruptedException {
        while (session.shelf().get() == null || session.shelf().get().stories().size() != stories) {
            next();
        }
    }

    private Map<Pair.Key, Integer> altered() {
        return session.counts().ledgers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().altered()));
    }

    private Pair.Key key() {
        return session.pair().get().key();
    }

    private Path folder(String name, String... namesAndTexts) throws IOException {
        Path folder = Files.createDirectories(desk.resolve(name));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Files.writeString(folder.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
        }
        return folder;
    }

    private void until(Predicate<Phase> wanted) throws InterruptedException {
        while (!wanted.test(session.phase().get())) {
            next();
        }
    }

    private void untilCounted(int pairs) throws InterruptedException {
        while (session.counts().ledgers().size() < pairs) {
            next();
        }
    }

    private void next() throws InterruptedException {
        Runnable news = window.poll(30, TimeUnit.SECONDS);
        assertThat(news).as("still " + session.phase().get()).isNotNull();
        news.run();
    }
}
