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
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
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
import stet.app.ledger.Grouping;
import stet.app.session.Phase;
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.WindowThread;
import stet.app.theme.Look;
import stet.app.theme.Theme;
import stet.message.Messages;

/** Every state and view of the real window, walked with Tab and Shift+Tab: nothing unreachable, unnamed or unseen. */
@ExtendWith(ApplicationExtension.class)
class AccessTest {
    @TempDir
    Path desk;

    @TempDir
    Path home;

    private final Look look = new Look(Optional.of(Theme.LIGHT));
    private final FakeOutside outside = new FakeOutside();
    private ReadingDesk reading;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        reading = new ReadingDesk(stage, new Surroundings(new FakeEngine(), new WindowThread(),
                new SettingsModel(new Settings(home), look), outside.outside()));
        stage.setWidth(1440); // room for the library beside two columns
        stage.setHeight(900);
        stage.show();
    }

    @Stop
    void stop() {
        reading.close();
    }

    @Test
    void nothingOpen(FxRobot robot) {
        assertNobodyIsLost(robot);
    }

    @Test
    void reading(FxRobot robot) {
        robot.interact(() -> reading.session().load());
        assertNobodyIsLost(robot);
    }

    @Test
    void failed(FxRobot robot) throws Exception {
        robot.interact(() -> reading.open(List.of(desk.resolve("gone"))));
        waitFor(() -> reading.session().phase().get() instanceof Phase.Failed);
        assertNobodyIsLost(robot);
    }

    @Test
    void oneVersionAlone(FxRobot robot) throws Exception {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("A ferry ran aground off the cape.");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        waitFor(() -> reading.session().phase().get() instanceof Phase.Alone);
        assertNobodyIsLost(robot);
    }

    @Test
    void sideBySide(FxRobot robot) throws Exception {
        open(robot);
        assertNobodyIsLost(robot);
        assertThat(panes(robot)).containsExactly("library", "bar", "desk", "ledger");
    }

    @Test
    void oneColumnInASmallWindow(FxRobot robot) throws Exception {
        robot.interact(() -> {
            stage.setWidth(1000);
            stage.setHeight(700);
        });
        open(robot);
        waitFor(() -> !robot.lookup(".library").query().isVisible());
        assertNobodyIsLost(robot);
        assertThat(panes(robot)).containsExactly("bar", "desk", "ledger");
        robot.push(KeyCode.F6);
        assertNobodyIsLost(robot);
    }

    @Test
    void sideBySideInTheDark(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(look::toggle);
        robot.push(KeyCode.F7);
        robot.interact(() -> reading.ledger().grouping().set(Grouping.PARAGRAPH));
        assertNobodyIsLost(robot);
    }

    @Test
    void withTheLedgerFolded(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.F8);
        assertNobodyIsLost(robot);
    }

    @Test
    void whileANoteIsWritten(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.F7).push(KeyCode.N);
        assertNobodyIsLost(robot);
    }

    @Test
    void searching(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("carried"); // an empty search goes away as soon as it is left
        assertNobodyIsLost(robot);
    }

    @Test
    void redline(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        waitFor(() -> !robot.lookup(".margin-note").queryAll().isEmpty());
        assertNobodyIsLost(robot);
    }

    @Test
    void factsOnly(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        waitFor(() -> robot.lookup(".facts-rows").query().isFocused());
        assertNobodyIsLost(robot);
    }

    @Test
    void settings(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        assertSheetHoldsTheKeys(robot);
    }

    @Test
    void about(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> robot.lookup(".head-menu").queryAllAs(MenuButton.class).stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> Messages.text("more.about").equals(item.getText())).forEach(MenuItem::fire));
        assertSheetHoldsTheKeys(robot);
    }

    @Test
    void storyTable(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        waitFor(() -> robot.lookup(".table-rows").tryQuery().isPresent());
        assertNobodyIsLost(robot);
    }

    @Test
    void theSheetOfKeys(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.F1);
        assertSheetHoldsTheKeys(robot);
        // arrows and Enter mean what the list makes of them that has the focus; every other key means one thing
        assertThat(robot.lookup(".sheet-key").queryAllAs(Label.class).stream()
                .flatMap(keys -> Stream.of(keys.getText().split(", ")))
                .filter(key -> !List.of("←", "→", "↵").contains(key))).doesNotHaveDuplicates();
    }

    @Test
    void theSheetOfExports(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        for (KeyCode kind : List.of(KeyCode.HOME, KeyCode.END)) { // with its parts in words, and with its first lines
            robot.type(kind);
            waitFor(() -> robot.lookup(".export-holds").queryAllAs(Label.class).stream()
                    .anyMatch(l -> l.getText().endsWith(" KB")));
            Parent sheet = robot.lookup(".sheet-veil").queryAs(Parent.class);
            robot.interact(() -> assertThat(new Tour(sheet).offenders()).isEmpty());
            robot.interact(() -> robot.lookup("#export-kinds").<Node>query().requestFocus());
        }
    }

    @Test
    void whereAFileWent(FxRobot robot) throws Exception {
        open(robot);
        outside.into = desk;
        robot.push(KeyCode.CONTROL, KeyCode.E);
        robot.type(KeyCode.END).type(KeyCode.ENTER);
        waitFor(() -> robot.lookup(".export-saved").<Node>query().isVisible());
        assertNobodyIsLost(robot);
    }

    @Test
    void everyMenuSaysWhatItHas(FxRobot robot) throws Exception {
        open(robot);
        for (MenuButton menu : robot.lookup(n -> n instanceof MenuButton).queryAllAs(MenuButton.class)) {
            robot.interact(menu::show);
            assertThat(menu.getItems()).as(menu.toString()).isNotEmpty().allMatch(AccessTest::isNamed);
            robot.interact(menu::hide);
        }
    }

    private static boolean isNamed(MenuItem item) {
        return item instanceof SeparatorMenuItem || item.getText() != null && !item.getText().isBlank()
                || item.getGraphic() != null;
    }

    private static void assertSheetHoldsTheKeys(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Parent sheet = robot.lookup(".sheet-veil").queryAs(Parent.class);
        robot.interact(() -> {
            assertThat(new Tour(sheet).offenders()).isEmpty();
            assertThat(new Tour(sheet).order()).as("the desk below waits").allMatch(n -> within(n, "sheet-veil"));
        });
    }

    private void assertNobodyIsLost(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> assertThat(new Tour(stage.getScene().getRoot()).offenders()).isEmpty());
    }

    /** The panes in the order in which Tab goes through them, each as often as it is entered. */
    private List<String> panes(FxRobot robot) throws Exception {
        return WaitForAsyncUtils
                .asyncFx(() -> new Tour(stage.getScene().getRoot()).order().stream().map(AccessTest::pane)
                        .reduce(List.<String>of(), (seen, pane) -> !seen.isEmpty() && seen.getLast().equals(pane)
                                ? seen
                                : Stream.concat(seen.stream(), Stream.of(pane)).toList(),
                                (a, b) -> b))
                .get(20, TimeUnit.SECONDS);
    }

    private static String pane(Node node) {
        return List.of("library", "bar", "desk", "ledger").stream().filter(p -> within(node, p)).findFirst()
                .orElse("nowhere");
    }

    private static boolean within(Node node, String style) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private void open(FxRobot robot) throws Exception {
        Path folder = Files.createDirectories(desk.resolve("ferry"));
        Files.writeString(folder.resolve("a.txt"), "The ferry carried 80 people.");
        Files.writeString(folder.resolve("b.txt"), "It carried 800! Or 900!");
        Files.writeString(folder.resolve("c.txt"), "It carried 80.");
        Files.writeString(folder.resolve("x.bin"), "?");
        robot.interact(() -> reading.open(List.of(folder)));
        waitFor(() -> reading.session().phase().get() instanceof Phase.Ready && !reading.session().isReading());
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
