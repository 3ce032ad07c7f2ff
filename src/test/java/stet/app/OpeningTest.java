package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;

/** Opening and comparing together, the test's own thread in place of the window's. */
@Timeout(60)
class OpeningTest {
    @TempDir
    Path desk;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Session session = new Session();
    private final FakeEngine engine = new FakeEngine();
    private final Opening opening = new Opening(session, engine, window::add);
    private final Comparing comparing = new Comparing(session, engine, window::add);

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
        assertThat(session.phase().get()).isEqualTo(new Phase.Loading(0, 0));
        until(p -> p instanceof Phase.Ready);
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "b.txt"));
        assertThat(session.changes().get()).hasSize(2);
    }

    @Test
    void theOtherVersionsAreCountedInTheBackgroundOnce() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It!", "c.txt", "No.", "d.txt", "Oh! No!");
        opening.open(List.of(folder));
        untilCounted(3);
        assertThat(session.altered()).containsEntry(new Pair.Key("a.txt", "b.txt"), 1)
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
        assertThat(session.altered()).containsEntry(new Pair.Key("a2.txt", "b2.txt"), 2);
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
    void refreshingKeepsThePairAndReadsTheFilesAgain() throws Exception {
        Path folder = folder("ferry", "a.txt", "The ferry.", "b.txt", "It.", "c.txt", "No.");
        opening.open(List.of(folder));
        until(p -> p instanceof Phase.Ready);
        var story = session.pair().get().story();
        session.open(Pair.of(story, story.versions().get(2)).orElseThrow());
        until(p -> p instanceof Phase.Ready);
        Files.writeString(folder.resolve("c.txt"), "No! No!");
        opening.refresh();
        until(p -> p instanceof Phase.Ready);
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "c.txt"));
        assertThat(session.changes().get()).hasSize(3);
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
        while (session.altered().size() < pairs) {
            next();
        }
    }

    private void next() throws InterruptedException {
        Runnable news = window.poll(30, TimeUnit.SECONDS);
        assertThat(news).as("still " + session.phase().get()).isNotNull();
        news.run();
    }
}
