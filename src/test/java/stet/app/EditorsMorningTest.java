package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.session.Pair;
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.session.View;
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.WindowThread;
import stet.app.theme.Look;
import stet.compare.FactChange;
import stet.library.memory.Decision.Verdict;

/**
 * An editor's whole morning at the real window with the real engine, by keys: wire copy opened, a rewrite brought beside
 * it, changes read, decided and noted, an alignment corrected, sides swapped, the story seen whole, the report taken
 * away, the window closed and opened again.
 */
@ExtendWith(ApplicationExtension.class)
class EditorsMorningTest {
    private static final Path SAMPLES = Path.of("assets/samples/cape-sorrel-port").toAbsolutePath();

    @TempDir
    Path home;
    @TempDir
    Path desk;

    private Stage stage;
    private ReadingDesk reading;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.setWidth(1440);
        stage.setHeight(900);
        begin(List.of());
        stage.show();
    }

    private void begin(List<Path> paths) {
        reading = new ReadingDesk(stage, new Surroundings(new LocalEngine(home), new WindowThread(),
                new SettingsModel(new Settings(home), new Look(Optional.empty())), FakeOutside.silent()));
        reading.resume(paths);
    }

    @Stop
    void stop() {
        reading.close();
    }

    @Test
    void aMorning(FxRobot robot) throws Exception {
        Path wire = copy("wire-original.txt");
        Path rewrite = copy("machine-paraphrase.txt");
        copy("harbour-daily.html");

        // the wire, then a rewrite pasted as a file: one more file joins what is open
        robot.interact(() -> reading.open(List.of(wire)));
        until(() -> session().phase().get() instanceof Phase.Alone);
        paste(robot, rewrite);
        until(this::isReady);
        assertThat(session().pair().get().key().rewrite()).isEqualTo("machine-paraphrase.txt");
        assertThat(stage.getTitle()).contains("Northgate Wire");

        // the worst changes first
        robot.push(KeyCode.F7);
        FactChange first = session().selected().get();
        assertThat(first.severity()).isEqualTo(stet.compare.Severity.HIGH);
        assertThat(text(robot, ".change-count")).contains("1");
        robot.push(KeyCode.C);
        assertThat(session().decision(first).verdict()).isEqualTo(Verdict.CONFIRMED);
        robot.push(KeyCode.F7).push(KeyCode.Q).push(KeyCode.N);
        FactChange second = session().selected().get();
        until(() -> robot.lookup(".ledger-note-field").queryAll().stream().anyMatch(Node::isFocused));
        robot.write("ask the agency").push(KeyCode.ENTER);
        assertThat(session().decision(second).note()).isEqualTo("ask the agency");
        robot.push(KeyCode.ALT, KeyCode.END).push(KeyCode.D);
        FactChange last = session().selected().get();
        assertThat(session().decision(last).verdict()).isEqualTo(Verdict.DISMISSED);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().decision(last).verdict()).isEqualTo(Verdict.OPEN);

        // an alignment corrected: the first passage and the headline part, and are joined again by taking it back
        int links = session().comparison().get().alignment().blocks().size();
        robot.interact(() -> areas(robot).getFirst().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.DOWN).push(KeyCode.P);
        until(() -> session().comparison().get().alignment().blocks().size() != links);
        assertThat(session().decisions().get()).isNotEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> session().comparison().get().alignment().blocks().size() == links);

        // the other way round, and back
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        until(() -> isReady() && session().pair().get().key().rewrite().equals("wire-original.txt"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        until(() -> isReady() && session().pair().get().key().original().equals("wire-original.txt"));
        until(() -> session().decisions().get().size() == 2);

        // a third version: the whole story, and from its table back to the place
        paste(robot, desk.resolve("harbour-daily.html"));
        until(() -> isReady() && session().pair().get().story().versions().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        until(() -> !robot.lookup(".table-altered").queryAll().isEmpty());
        robot.clickOn(robot.lookup(".table-altered").queryAll().iterator().next());
        until(() -> session().view().get() == View.SIDE_BY_SIDE && isReady() && session().selected().get() != null);

        // closed, and opened again where it stood
        Pair.Key read = session().pair().get().key();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> session().view().get() == View.REDLINE);
        robot.interact(() -> {
            reading.close();
            begin(List.of());
        });
        until(() -> isReady() && session().pair().get().key().equals(read));
        assertThat(session().view().get()).isEqualTo(View.REDLINE);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.interact(() -> {
            Pair pair = session().pair().get();
            session().open(new Pair(pair.story(), pair.story().version("wire-original.txt").orElseThrow(),
                    pair.story().version("machine-paraphrase.txt").orElseThrow()));
        });
        until(() -> isReady() && session().decisions().get().size() == 2);
        assertThat(session().decisions().get().values()).anyMatch(d -> d.note().equals("ask the agency"));
    }

    private Session session() {
        return reading.session();
    }

    private boolean isReady() {
        return session().phase().get() instanceof Phase.Ready && session().reading().get() == null;
    }

    private Path copy(String name) throws Exception {
        return Files.copy(SAMPLES.resolve(name), desk.resolve(name));
    }

    private static void paste(FxRobot robot, Path file) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(file.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    private static String text(FxRobot robot, String selector) {
        Node node = robot.lookup(selector).query();
        return node instanceof Labeled label ? label.getText() : String.valueOf(node.getAccessibleText());
    }

    /** The columns on show, the original first. */
    private static List<GenericStyledArea<?, ?, ?>> areas(FxRobot robot) {
        return robot.lookup(".column-text").queryAll().stream()
                .filter(n -> Stream.iterate(n, Objects::nonNull, Node::getParent).allMatch(Node::isVisible))
                .sorted((a, b) -> Double.compare(a.localToScene(0, 0).getX(), b.localToScene(0, 0).getX()))
                .<GenericStyledArea<?, ?, ?>>map(n -> (GenericStyledArea<?, ?, ?>) n).toList();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
