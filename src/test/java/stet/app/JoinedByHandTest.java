package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.WindowThread;
import stet.app.theme.Look;
import stet.compare.Comparison;
import stet.fact.Fact;

/** An editor joins two passages by keys, over the real engine; the changes follow, and are there after a restart. */
@ExtendWith(ApplicationExtension.class)
class JoinedByHandTest {
    private static final String WIRE = """
                                       Norrvik Lines to cut routes as losses mount

                                       Norrvik Lines could close four of its 31 routes, it said on Monday.

                                       The boats carried 940,000 people last year.

                                       Arne Solheim founded the line in 1961.
                                       """;
    private static final String DROPPED = "dropped 940,000 > -";
    private static final String ALTERED = "altered 940,000 > 712,000";

    @TempDir
    Path home;

    @TempDir
    Path desk;

    private ReadingDesk reading;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        open();
        stage.setWidth(1440);
        stage.setHeight(800);
        stage.show();
    }

    private void open() {
        reading = new ReadingDesk(stage, new Surroundings(new LocalEngine(home), new WindowThread(),
                new SettingsModel(new Settings(home), new Look(Optional.empty())), FakeOutside.silent()));
    }

    @Stop
    void stop() {
        reading.close();
    }

    /** Side by side, and where one column shows at a time. */
    @ParameterizedTest
    @ValueSource(ints = {1440, 1100})
    void keysJoinTheChangesFollowARestartKeepsItAndUndoTakesItBack(int width, FxRobot robot) throws Exception {
        robot.interact(() -> stage.setWidth(width));
        read(robot);
        assertThat(told()).contains(DROPPED).doesNotContain(ALTERED);
        Comparison before = reading.session().comparison().get();
        robot.interact(() -> areas(robot).getFirst().requestFocus());
        robot.push(KeyCode.J);
        assertThat(reading.session().notice().get()).startsWith("Choose a passage first");
        goTo(robot, 3);
        robot.push(KeyCode.J);
        assertThat(reading.session().notice().get()).startsWith("Joining: choose the passage in the rewrite");
        assertThat(areas(robot)).hasSize(width == 1440 ? 2 : 1);
        assertThat(areas(robot).getLast().isFocused()).isTrue();
        assertThat(robot.lookup(".passage-pointer").queryAll().stream().filter(JoinedByHandTest::isOnShow)).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(reading.session().notice().get()).isEmpty();
        assertThat(areas(robot).getFirst().isFocused()).as("back where the joining began").isTrue();
        goTo(robot, 3);
        robot.push(KeyCode.J).push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.UP);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        waitFor(() -> told().contains(ALTERED));
        assertThat(told()).doesNotContain(DROPPED);
        assertThat(reading.session().comparison().get().original()).isSameAs(before.original());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".ribbon-knot").queryAll().stream().filter(Node::isVisible)).hasSize(1);

        robot.interact(() -> {
            reading.close();
            open();
        });
        read(robot);
        assertThat(told()).contains(ALTERED);
        goTo(robot, 3);
        robot.push(KeyCode.P);
        waitFor(() -> told().contains(DROPPED));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> told().contains(ALTERED));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        waitFor(() -> told().contains(DROPPED));
    }

    /** To the n-th block of the original. */
    private static void goTo(FxRobot robot, int block) {
        robot.interact(() -> areas(robot).getFirst().requestFocus());
        for (int i = 0; i < block; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        }
    }

    private List<String> told() {
        Comparison shown = reading.session().comparison().get();
        return shown == null
                ? List.of()
                : shown.changes().stream().map(c -> c.kind() + " " + c.inOriginal().map(Fact::text).orElse("-") + " > "
                        + c.inRewrite().map(Fact::text).orElse("-")).toList();
    }

    private static boolean isOnShow(Node node) {
        return Stream.iterate(node, p -> p != null, Node::getParent).allMatch(Node::isVisible);
    }

    /** The columns on show, the original first. */
    private static List<GenericStyledArea<?, ?, ?>> areas(FxRobot robot) {
        return robot.lookup(".column-text").queryAll().stream()
                .filter(JoinedByHandTest::isOnShow)
                .sorted((Node a, Node b) -> Double.compare(a.localToScene(0, 0).getX(), b.localToScene(0, 0).getX()))
                .<GenericStyledArea<?, ?, ?>>map(n -> (GenericStyledArea<?, ?, ?>) n).toList();
    }

    private void read(FxRobot robot) throws Exception {
        Files.writeString(desk.resolve("original.txt"), WIRE);
        Files.writeString(desk.resolve("rewrite.txt"), WIRE.replace("The boats carried 940,000 people last year.",
                "Officials counted 712,000 guests last summer."));
        robot.interact(() -> reading.open(List.of(desk.resolve("original.txt"), desk.resolve("rewrite.txt"))));
        waitFor(() -> reading.session().reading().get() == null && reading.session().comparison().get() != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
