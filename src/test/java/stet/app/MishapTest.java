package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.mishap.MishapWindow;
import stet.app.mishap.Mishaps;
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.Lane;
import stet.app.task.WindowThread;
import stet.app.theme.Look;

/** What nobody caught, in the real window. */
@ExtendWith(ApplicationExtension.class)
class MishapTest {
    @TempDir
    Path home;

    private final WindowThread thread = new WindowThread();
    private UncaughtExceptionHandler before;
    private ReadingDesk desk;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        before = Thread.getDefaultUncaughtExceptionHandler();
        Mishaps mishaps = new Mishaps(home, thread, Clock.systemUTC());
        Thread.setDefaultUncaughtExceptionHandler(mishaps);
        Look look = new Look(Optional.empty());
        desk = new ReadingDesk(stage, new Surroundings(new FakeEngine(), thread,
                new SettingsModel(new Settings(home), look), FakeOutside.silent()));
        MishapWindow.over(stage, mishaps, look);
        stage.show();
    }

    @Stop
    void stop() {
        Thread.setDefaultUncaughtExceptionHandler(before);
        desk.close();
    }

    @Test
    void anErrorOnTheWindowsThreadIsToldOnceAndTheReaderGoesOn(FxRobot robot) throws Exception {
        for (int i = 0; i < 3; i++) {
            thread.execute(MishapTest::stumble);
        }
        waitFor(() -> windows() == 2);
        assertThat(robot.lookup("#mishap-details").queryAs(TextInputControl.class).getText())
                .contains("IllegalStateException", "MishapTest.stumble").doesNotContain("Bergen");
        robot.interact(() -> fire(robot, "#mishap-copy"));
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).contains("MishapTest.stumble"));
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> windows() == 1);
        assertThat(stage.isShowing()).isTrue();
        assertThat(Files.readString(home.resolve("crash.txt"))).contains("MishapTest.stumble");
    }

    @Test
    void anErrorOfAWorkerIsTold(FxRobot robot) throws Exception {
        Thread.ofPlatform().start(MishapTest::stumble);
        waitFor(() -> windows() == 2);
        robot.interact(() -> fire(robot, "#mishap-go-on"));
        waitFor(() -> windows() == 1);
    }

    @Test
    void anErrorOfAJobIsTold(FxRobot robot) throws Exception {
        Lane lane = new Lane("test", thread);
        robot.interact(() -> lane.run(_ -> {
            throw new AssertionError("Bergen");
        }, _ -> {
        }));
        waitFor(() -> windows() == 2);
        robot.interact(() -> fire(robot, "#mishap-close"));
        waitFor(() -> windows() == 0);
        assertThat(stage.isShowing()).isFalse();
        lane.close();
    }

    private static void stumble() {
        throw new IllegalStateException("Bergen");
    }

    private static void fire(FxRobot robot, String id) {
        Node button = robot.lookup(id).query();
        ((Button) button).fire();
    }

    private static long windows() {
        return List.copyOf(Window.getWindows()).stream().filter(Stage.class::isInstance).count();
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
