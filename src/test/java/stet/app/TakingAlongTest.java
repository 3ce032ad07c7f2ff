package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.export.ExportSheet;
import stet.app.session.Phase;
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.WindowThread;
import stet.app.theme.Look;
import stet.app.theme.Theme;

/** Export and copying in the real window, by keys. */
@ExtendWith(ApplicationExtension.class)
class TakingAlongTest {
    @TempDir
    Path desk;
    @TempDir
    Path home;
    @TempDir
    Path out;

    private final FakeOutside outside = new FakeOutside();
    private ReadingDesk reading;

    @Start
    void start(Stage stage) {
        reading = new ReadingDesk(stage, new Surroundings(new FakeEngine(), new WindowThread(),
                new SettingsModel(new Settings(home), new Look(Optional.of(Theme.LIGHT))), outside.outside()));
        stage.setWidth(1240);
        stage.setHeight(800);
        stage.show();
        stage.getScene().getRoot().requestFocus();
    }

    @Stop
    void stop() {
        reading.close();
    }

    @Test
    void keysAloneWriteAFileAndTheNextExportBeginsWhereThisOneEnded(FxRobot robot) throws Exception {
        open(robot);
        outside.into = out;
        robot.push(KeyCode.CONTROL, KeyCode.E);
        ListView<?> kinds = kinds(robot);
        assertThat(kinds.isFocused()).isTrue();
        robot.type(KeyCode.DOWN, 3).type(KeyCode.ENTER);
        Path file = out.resolve("The ferry carried 80 people – b.md");
        waitFor(() -> Files.exists(file) && !isOpen(robot));
        assertThat(file).content().startsWith("# It carried 800! Or 900!").contains("a.txt → b.txt");
        assertThat(said(robot, ".export-saved .notice-text")).isEqualTo("Saved as " + file);
        robot.clickOn("Copy its path");
        assertThat(WaitForAsyncUtils.asyncFx(() -> Clipboard.getSystemClipboard().getString()).get())
                .isEqualTo(file.toString());
        robot.clickOn("Open its folder");
        assertThat(outside.shown).containsExactly(out);
        robot.clickOn("Put away");
        assertThat(robot.lookup(".export-saved").<Node>query().isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(kinds(robot).getSelectionModel().getSelectedItem()).hasToString("MARKDOWN");
    }

    @Test
    void whoGivesUpInTheDialogIsBackOnTheSheet(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(outside.proposed).containsExactly("The ferry carried 80 people – b.html");
        assertThat(kinds(robot).isFocused()).isTrue();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatCannotBeWrittenIsSaidOnTheSheet(FxRobot robot) throws Exception {
        open(robot);
        outside.into = out.resolve("gone");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.type(KeyCode.ENTER);
        waitFor(() -> said(robot, ".export-trouble").contains("its folder is not there"));
        assertThat(isOpen(robot)).isTrue();
    }

    @Test
    void theStoryTableIsWrittenToo(FxRobot robot) throws Exception {
        open(robot);
        outside.into = out;
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.type(KeyCode.END).type(KeyCode.ENTER);
        Path file = out.resolve("The ferry carried 80 people.csv");
        waitFor(() -> Files.exists(file) && !isOpen(robot));
        assertThat(file).content().startsWith("type,severity,a.txt text").contains("b.txt state", "c.txt state");
    }

    @Test
    void withNothingOpenItSaysWhatToDo(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        assertThat(isOpen(robot)).isFalse();
        assertThat(said(robot, ".notice-text")).startsWith("Two versions must be open");
    }

    @Test
    void theChosenChangeIsCopiedByAKeyAndAllFromTheSheet(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(said(robot, ".passing")).startsWith("Choose a change first");
        robot.push(KeyCode.F7).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard(Clipboard::getString)).startsWith("**Altered** ").doesNotContain("Dropped");
        assertThat(clipboard(Clipboard::getHtml)).contains("<b>Altered</b>").doesNotContain("Dropped");
        assertThat(said(robot, ".passing")).startsWith("The change is on the clipboard");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.clickOn("Copy all changes");
        assertThat(isOpen(robot)).isFalse();
        assertThat(clipboard(Clipboard::getString)).startsWith("**Altered** ").contains("**Dropped** ");
    }

    @Test
    void theLedgersMenuCopiesTheRow(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.F7).push(KeyCode.F7).push(KeyCode.F7);
        robot.interact(() -> robot.lookup(".ledger-rows").<Node>query().requestFocus());
        robot.rightClickOn(robot.lookup(".ledger-row:selected").<Node>query());
        robot.clickOn("Copy change");
        assertThat(clipboard(Clipboard::getString)).startsWith("**Dropped** ");
    }

    @Test
    void theTextsMenuCopiesTheChangeAtTheCaret(FxRobot robot) throws Exception {
        open(robot);
        Node text = robot.lookup(".column-text").nth(0).query();
        robot.interact(() -> {
            text.requestFocus();
            text.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 400, 300, true, null));
        });
        robot.clickOn("Copy change");
        assertThat(clipboard(Clipboard::getString)).contains("> Original: ");
    }

    private static String clipboard(Function<Clipboard, String> flavour) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> flavour.apply(Clipboard.getSystemClipboard())).get(20,
                TimeUnit.SECONDS);
    }

    private static ListView<?> kinds(FxRobot robot) {
        return robot.lookup("#" + ExportSheet.KINDS).queryAs(ListView.class);
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup(".sheet-veil").<Node>query().isVisible();
    }

    private static String said(FxRobot robot, String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(selector).queryLabeled().getText();
    }

    private void open(FxRobot robot) throws Exception {
        Path folder = Files.createDirectories(desk.resolve("ferry"));
        Files.writeString(folder.resolve("a.txt"), "The ferry carried 80 people");
        Files.writeString(folder.resolve("b.txt"), "It carried 800! Or 900!");
        Files.writeString(folder.resolve("c.txt"), "It carried 80.");
        robot.interact(() -> reading.open(List.of(folder)));
        waitFor(() -> reading.session().phase().get() instanceof Phase.Ready && !reading.session().isReading());
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
