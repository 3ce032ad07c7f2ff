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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.desk.WrappedLabel;
import stet.app.session.Phase;
import stet.app.session.View;
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.WindowThread;
import stet.app.theme.Look;

/** A folder of articles that are read from the right opens, over the real engine, and shows in every view. */
@ExtendWith(ApplicationExtension.class)
class FromRightTest {
    private static final String ARABIC = """
                                         مجلس ميناء كالدر يغلق الرصيف الشرقي قبل حلول الشتاء بعد حادث 2019

                                         قال مجلس ميناء كالدر يوم الثلاثاء إنه سيغلق الرصيف الشرقي قبل حلول الشتاء، وأكدت رئيسة اللجنة أن أحدا لم يحذر العمال البالغ عددهم 214 عاملا قبل ارتفاع المد في تلك الليلة الطويلة.

                                         وأضافت اللجنة أن كلفة الإصلاح بلغت 3800 دولار، وأن "الرصيف" سيفتح من جديد في 12 مارس 2021.
                                         """;
    private static final String HEBREW = """
                                         מועצת הנמל של קלדר תסגור את הרציף המזרחי לפני החורף אחרי התאונה של 2019

                                         מועצת הנמל של קלדר החליטה ביום שלישי לסגור את הרציף המזרחי לפני החורף, ויושבת הראש אמרה כי איש לא הזהיר את 214 העובדים לפני שהגאות עלתה באותו לילה ארוך וקר מאוד.

                                         הוועדה הוסיפה כי התיקון עלה 3800 דולר, וכי "הרציף" ייפתח שוב ב-12 במרץ 2021.
                                         """;

    @TempDir
    Path home;

    @TempDir
    Path desk;

    private ReadingDesk reading;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        reading = new ReadingDesk(stage, new Surroundings(new LocalEngine(home), new WindowThread(),
                new SettingsModel(new Settings(home), new Look(Optional.empty())), new FakeOutside().outside()));
        stage.setWidth(1440);
        stage.setHeight(900);
        stage.show();
    }

    @Stop
    void stop() {
        reading.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {ARABIC, HEBREW})
    void aFolderOpensInEveryView(String text, FxRobot robot) throws Exception {
        Files.writeString(desk.resolve("wire.txt"), text);
        Files.writeString(desk.resolve("rewrite.txt"), text.replace("214", "241").replace("3800", "380"));
        robot.interact(() -> reading.open(List.of(desk)));
        waitFor(() -> reading.session().phase().get() instanceof Phase.Ready && !reading.session().isReading());
        assertThat(reading.session().changes().get()).isNotEmpty();
        for (int width : new int[]{1440, 1000}) {
            robot.interact(() -> stage.setWidth(width));
            for (KeyCode view : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
                robot.push(KeyCode.CONTROL, view);
                robot.push(KeyCode.ALT, KeyCode.HOME);
                WaitForAsyncUtils.waitForFxEvents();
                robot.interact(() -> lay(view));
            }
        }
        assertThat(reading.session().view().get()).isEqualTo(View.values()[3]);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        waitFor(() -> wrapped(robot).anyMatch(label -> label.getStyleClass().contains("story-title")));
        assertThat(wrapped(robot)).allMatch(label -> label.getHeight() > 0);
    }

    /** What throws while the window is laid out would be printed and forgotten. */
    private void lay(KeyCode view) {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        assertThat(stage.getScene().getRoot().snapshot(null, null).getWidth()).as(view.getName()).isPositive();
    }

    private static Stream<WrappedLabel> wrapped(FxRobot robot) {
        return robot.lookup(n -> n instanceof WrappedLabel).queryAllAs(WrappedLabel.class).stream()
                .filter(label -> !label.getText().isEmpty())
                .filter(label -> Stream.iterate((Node) label, n -> n != null, Node::getParent)
                        .allMatch(Node::isVisible));
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
