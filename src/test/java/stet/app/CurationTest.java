package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import stet.app.session.Curation;
import stet.app.session.History;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.compare.Story;
import stet.text.Role;

/** What the reader decides about stories, and what of it is on show at once. */
@Timeout(60)
class CurationTest {
    @TempDir
    Path desk;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Session session = new Session();
    private final FakeEngine engine = new FakeEngine();
    private final Opening opening = new Opening(session, engine, window::add);
    private final Comparing comparing = new Comparing(session, engine,
            new History(session, engine::memory, window::add), window::add);
    private final Curation curation = new Curation(session, window::add);

    @BeforeEach
    void open() throws Exception {
        comparing.start();
        curation.start();
        write("ferry/a.txt", "The ferry.");
        write("ferry/b.txt", "It!");
        write("ferry/c.txt", "No.");
        write("train/a2.txt", "The train.");
        write("train/b2.txt", "A train!");
        opening.open(List.of(desk));
        until(() -> session.phase().get() instanceof Phase.Ready);
    }

    @AfterEach
    void close() {
        opening.close();
        comparing.close();
        curation.close();
    }

    @Test
    void anotherOriginalIsLaidOnTheLeftAtOnce() throws Exception {
        curation.name(story(0), story(0).versions().get(1));
        until(() -> key().equals(new Pair.Key("b.txt", "a.txt")) && session.phase().get() instanceof Phase.Ready);
        assertThat(session.pair().get().isOriginalKnown()).isTrue();
        assertThat(library().decided).containsExactly("name b.txt");
    }

    @Test
    void aVersionIsTakenOutAndStandsAlone() throws Exception {
        curation.split(story(0), List.of("b.txt"));
        until(() -> session.phase().get() instanceof Phase.Alone);
        assertThat(session.shelf().get().stories()).hasSize(3);
        assertThat(session.notice().get()).contains("stands apart");
    }

    @Test
    void aVersionIsPutIntoAnotherStory() throws Exception {
        curation.move(story(0), story(0).versions().get(2), story(1));
        until(() -> session.shelf().get().stories().stream().anyMatch(s -> s.versions().stream()
                .map(v -> v.path()).toList().equals(List.of("a2.txt", "b2.txt", "c.txt"))));
        assertThat(library().decided).containsExactly("split c.txt", "merge a2.txt c.txt");
    }

    @Test
    void twoStoriesBecomeOne() throws Exception {
        curation.merge(story(0), story(1));
        until(() -> session.shelf().get().stories().size() == 1);
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "b.txt"));
    }

    @Test
    void aBlockThatIsFurnitureCountsNoMoreAtOnce() throws Exception {
        int before = engine.compared.get();
        curation.correct(session.pair().get().rewrite(), 1, Role.FURNITURE);
        until(() -> session.phase().get() instanceof Phase.Ready ready
                && !ready.comparison().rewrite().analysis().article().block(1).isStory());
        assertThat(engine.compared.get()).isGreaterThan(before);
        assertThat(library().decided).containsExactly("correct b.txt 1 furniture");
    }

    @Test
    void whatWasOnShowIsUnreadNoMore() throws Exception {
        until(() -> !library().unread().test(story(0).versions().get(1)));
        assertThat(library().unread().test(story(0).versions().get(2))).isTrue();
    }

    private FakeLibrary library() {
        return (FakeLibrary) session.library().get();
    }

    private Story story(int number) {
        return session.shelf().get().stories().get(number);
    }

    private Pair.Key key() {
        Pair pair = session.pair().get();
        return pair == null ? new Pair.Key("", "") : pair.key();
    }

    private void write(String name, String text) throws Exception {
        Path file = desk.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void until(BooleanSupplier wanted) throws InterruptedException {
        while (!wanted.getAsBoolean()) {
            Runnable news = window.poll(30, TimeUnit.SECONDS);
            assertThat(news).as("still " + session.phase().get()).isNotNull();
            news.run();
        }
    }
}
