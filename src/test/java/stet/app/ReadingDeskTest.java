package stet.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
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
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.WindowThread;
import stet.app.theme.Look;
import stet.app.theme.Theme;
import stet.library.memory.Decision.Verdict;
import stet.compare.FactChange;

/** The real window over an engine without models. */
@ExtendWith(ApplicationExtension.class)
class ReadingDeskTest {
    @TempDir
    Path desk;
    @TempDir
    Path home;

    private final Look look = new Look(Optional.empty());
    private final FakeEngine engine = new FakeEngine();
    private ReadingDesk reading;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        reading = new ReadingDesk(stage, new Surroundings(engine, new WindowThread(),
                new SettingsModel(new Settings(home), look), FakeOutside.silent()));
        stage.setWidth(1440);
        stage.setHeight(800);
        stage.show();
    }

    @Stop
    void stop() {
        reading.close();
    }

    @Test
    void anEmptyDeskSaysWhatToDo(FxRobot robot) {
        assertThat(robot.lookup(".placard-title").queryLabeled().getText())
                .isEqualTo("Drop a story and its rewrites here");
        assertThat(visible(robot, ".shelf-name")).containsExactly("Nothing on the desk yet");
        assertThat(robot.lookup(".bar-count").query().isVisible()).isFalse();
        assertThat(stage.getTitle()).isEqualTo("Stet");
    }

    @Test
    void aFolderOpensAndAVersionIsChosenWithTheMouse(FxRobot robot) throws Exception {
        open(robot);
        assertThat(visible(robot, ".version-name")).containsExactly("a", "b", "c");
        waitFor(() -> visible(robot, ".version-tag").equals(List.of("original", "none"))
                && visible(robot, ".version-count").equals(List.of("2")));
        robot.clickOn("c");
        waitFor(() -> key().equals(new Pair.Key("a.txt", "c.txt")));
        waitForReady();
        assertThat(stage.getTitle()).endsWith(": a and c – Stet");
    }

    @Test
    void arrowsAndEnterChooseAVersion(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> robot.lookup(".stories").queryAs(ListView.class).requestFocus());
        robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        waitFor(() -> key().equals(new Pair.Key("a.txt", "c.txt")));
    }

    @Test
    void keysStepThroughTheChanges(FxRobot robot) throws Exception {
        open(robot);
        assertThat(counted(robot)).isEqualTo("3 changes");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(counted(robot)).isEqualTo("Change 1 of 3");
        robot.push(KeyCode.F7);
        robot.push(KeyCode.ALT, KeyCode.END);
        assertThat(counted(robot)).isEqualTo("Change 3 of 3");
        robot.push(KeyCode.SHIFT, KeyCode.F7);
        assertThat(counted(robot)).isEqualTo("Change 2 of 3");
        robot.push(KeyCode.ALT, KeyCode.HOME);
        assertThat(counted(robot)).isEqualTo("Change 1 of 3");
    }

    @Test
    void keysSwapFadeZoomAndRefresh(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        assertThat(key()).isEqualTo(new Pair.Key("b.txt", "a.txt"));
        waitForReady();
        robot.push(KeyCode.CONTROL, KeyCode.R);
        assertThat(reading.session().display().fadeRewording().get()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.EQUALS);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(reading.session().display().zoom().get()).isEqualTo(1.1);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(reading.session().display().zoom().get()).isEqualTo(1);
        Files.writeString(desk.resolve("ferry/a.txt"), "The ferry! It sank!");
        robot.push(KeyCode.F5);
        waitFor(() -> reading.session().changes().get().size() == 3
                && reading.session().phase().get() instanceof Phase.Ready);
        assertThat(key()).isEqualTo(new Pair.Key("b.txt", "a.txt"));
    }

    @Test
    void keysMarkFactsKeptUnlockTheColumnsAndLeadIntoTheText(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(reading.session().display().showKept().get()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(reading.session().display().locked().get()).isFalse();
        robot.push(KeyCode.F6);
        assertThat(stage.getScene().getFocusOwner().getStyleClass()).contains("column-text");
    }

    @Test
    void aKeyOfDecisionMeansTheChangeWhoseCardIsOpen(FxRobot robot) throws Exception {
        open(robot);
        FactChange second = reading.session().changes().get().get(1);
        robot.push(KeyCode.ALT, KeyCode.HOME);
        robot.interact(() -> reading.session().carded().set(second));
        robot.push(KeyCode.Q);
        waitFor(() -> reading.session().decision(second).verdict() == Verdict.QUERIED);
        robot.interact(() -> reading.session().carded().set(null));
        assertThat(reading.session().selected().get()).isSameAs(second);
    }

    @Test
    void typingFindsStoriesAndEscapeShowsThemAll(FxRobot robot) throws Exception {
        Files.createDirectories(desk.resolve("train"));
        Files.writeString(desk.resolve("train/d.txt"), "The train came late.");
        open(robot, desk);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("train");
        waitFor(() -> visible(robot, ".version-name").equals(List.of("d")));
        assertThat(visible(robot, ".shelf-menu")).containsExactly("1 of 2 stories");
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> visible(robot, ".version-name").equals(List.of("a", "b", "c", "d")));
        assertThat(robot.lookup(".search-field").query().isVisible() && robot.lookup(".search-box").query().isVisible())
                .isFalse();
    }

    @Test
    void aStoryFoldsAtItsHeadAndByKeys(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn(".story-title");
        waitFor(() -> visible(robot, ".version-name").isEmpty());
        robot.interact(() -> robot.lookup(".stories").queryAs(ListView.class).requestFocus());
        robot.type(KeyCode.HOME).type(KeyCode.RIGHT);
        waitFor(() -> visible(robot, ".version-name").equals(List.of("a", "b", "c")));
        robot.type(KeyCode.LEFT);
        waitFor(() -> visible(robot, ".version-name").isEmpty());
    }

    @Test
    void theMenuOfAVersionMakesItTheOriginal(FxRobot robot) throws Exception {
        open(robot);
        robot.rightClickOn("c");
        robot.clickOn("Make it the original");
        waitFor(() -> ((FakeLibrary) reading.session().library().get()).decided.equals(List.of("name c.txt")));
        waitForReady();
        assertThat(visible(robot, ".notice-text")).singleElement().asString().startsWith("c is the original now.");
    }

    @Test
    void aVersionIsPutIntoTheStoryThatIsClicked(FxRobot robot) throws Exception {
        Files.createDirectories(desk.resolve("train"));
        Files.writeString(desk.resolve("train/d.txt"), "The train came late.");
        open(robot, desk);
        robot.rightClickOn("c");
        robot.clickOn("Put it into another story…");
        assertThat(visible(robot, ".library-moving")).singleElement().asString().startsWith("Choose the story");
        robot.clickOn("d");
        waitFor(() -> ((FakeLibrary) reading.session().library().get()).decided
                .equals(List.of("split c.txt", "merge d.txt c.txt")));
        assertThat(visible(robot, ".library-moving")).isEmpty();
    }

    @Test
    void aBlockIsTakenOutOfTheStoryByItsMenu(FxRobot robot) throws Exception {
        open(robot);
        robot.rightClickOn(robot.lookup(".column-text").nth(1).<Node>query());
        robot.clickOn("This is furniture, not story");
        waitFor(() -> ((FakeLibrary) reading.session().library().get()).decided
                .equals(List.of("correct b.txt 1 furniture")));
        waitFor(() -> !visible(robot, ".fold-button").isEmpty());
    }

    @Test
    void changesAreDecidedByOneKeyEachAndTakenBack(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.F7).push(KeyCode.C).push(KeyCode.F7).push(KeyCode.Q).push(KeyCode.F7).push(KeyCode.D);
        waitFor(() -> verdicts().equals(List.of("CONFIRMED", "QUERIED", "DISMISSED")));
        assertThat(visible(robot, ".ledger-verdict")).containsExactly("Confirmed", "Queried");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(verdicts()).containsExactly("CONFIRMED", "QUERIED", "OPEN");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(verdicts()).containsExactly("CONFIRMED", "QUERIED", "DISMISSED");
    }

    @Test
    void aNoteIsWrittenInTheLedgerWhileLettersAreLetters(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.F7).push(KeyCode.N);
        robot.write("check d and q");
        robot.push(KeyCode.ENTER);
        waitFor(() -> notes().equals(List.of("check d and q")));
        assertThat(verdicts()).containsExactly("OPEN", "OPEN", "OPEN");
        robot.push(KeyCode.N);
        robot.write("nothing");
        robot.push(KeyCode.ESCAPE);
        assertThat(notes()).containsExactly("check d and q");
    }

    private List<String> notes() {
        return reading.session().decisions().get().values().stream().map(d -> d.note()).toList();
    }

    private List<String> verdicts() {
        var session = reading.session();
        return session.changes().get().stream().map(c -> session.decision(c).verdict().name()).toList();
    }

    @Test
    void wordsAreFoundInBothColumns(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> robot.lookup(".column-text").nth(1).<Node>query().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("carried");
        waitFor(() -> visible(robot, ".find-count").equals(List.of("1 in the original, 1 in the rewrite")));
        robot.push(KeyCode.ENTER);
        assertThat(visible(robot, ".find-count")).containsExactly("1 of 2");
        robot.push(KeyCode.F3);
        assertThat(visible(robot, ".find-count")).containsExactly("2 of 2");
        robot.push(KeyCode.F3);
        assertThat(visible(robot, ".find-count")).containsExactly("1 of 2, from the top");
        robot.push(KeyCode.ESCAPE);
        assertThat(visible(robot, ".find-count")).containsExactly("Ctrl F");
        // the text that was found last
        assertThat(robot.lookup(".column-text").nth(1).<Node>query().isFocused()).isTrue();
    }

    @Test
    void theSheetOfKeysOpensAndGivesTheFocusBack(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> robot.lookup(".stories").queryAs(ListView.class).requestFocus());
        robot.push(KeyCode.F1);
        assertThat(visible(robot, ".sheet-group")).contains("Changes", "Decisions on the chosen change", "Reading",
                "Stories");
        assertThat(robot.lookup(".sheet-key").queryAll()).hasSizeGreaterThan(20);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".sheet-veil").query().isVisible()).isFalse();
        assertThat(robot.lookup(".stories").query().isFocused()).isTrue();
    }

    @Test
    void theStoryTableTakesThePlaceOfTheColumns(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        waitFor(() -> robot.lookup(".story-table").tryQuery().isPresent());
        assertThat(robot.lookup(".desk").query().isVisible()).isFalse();
        robot.clickOn("Side by side");
        assertThat(robot.lookup(".desk").query().isVisible()).isTrue();
        assertThat(robot.lookup(".story-pane").query().isVisible()).isFalse();
    }

    @Test
    void theViewsFollowTheChosenChangeAndItsKeys(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        waitFor(() -> robot.lookup(".margin-note").queryAll().size() == 3);
        waitFor(() -> robot.lookup(".ledger").query().getLayoutBounds().getHeight() < 60);
        robot.push(KeyCode.F7).push(KeyCode.C);
        assertThat(counted(robot)).isEqualTo("Change 1 of 3");
        waitFor(() -> verdicts().equals(List.of("CONFIRMED", "OPEN", "OPEN")));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        waitFor(() -> robot.lookup(".facts-rows").<ListView<?>>query().getSelectionModel().getSelectedIndex() == 1);
        assertThat(robot.lookup(".ledger").query().isVisible()).isFalse();
        assertThat(robot.lookup(".switch").query().isVisible()).isFalse();
        robot.push(KeyCode.ALT, KeyCode.DOWN).push(KeyCode.Q);
        waitFor(() -> verdicts().equals(List.of("CONFIRMED", "QUERIED", "OPEN")));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(counted(robot)).isEqualTo("Change 2 of 3");
        waitFor(() -> robot.lookup(".ledger").query().getLayoutBounds().getHeight() > 200);
    }

    @Test
    void aNoteIsWrittenFromEveryView(FxRobot robot) throws Exception {
        open(robot);
        for (KeyCode view : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3)) {
            robot.push(KeyCode.CONTROL, view).push(KeyCode.F7).push(KeyCode.N);
            waitFor(() -> robot.lookup(".ledger-note-field").queryAll().stream().anyMatch(Node::isFocused));
            robot.write("see " + view.getChar());
            robot.push(KeyCode.ENTER);
            waitFor(() -> notes().contains("see " + view.getChar()));
            String page = view == KeyCode.DIGIT2 ? ".redline .column-text" : ".facts-rows";
            waitFor(() -> robot.lookup(page).query().isFocused());
        }
        assertThat(robot.lookup(".ledger").query().isVisible()).isFalse();
    }

    @Test
    void nothingOnTheBarOverlapsInANarrowWindow(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> stage.setWidth(1000));
        WaitForAsyncUtils.waitForFxEvents();
        List<Bounds> parts = Stream.of(".views", ".bar-count", ".switch", ".find")
                .map(style -> robot.lookup(style).<Node>query()).map(n -> n.localToScene(n.getLayoutBounds())).toList();
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).getMinX()).isGreaterThanOrEqualTo(parts.get(i - 1).getMaxX());
        }
    }

    @Test
    void aNarrowWindowShowsOneColumnAndTheLibraryOnDemand(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> stage.setWidth(1000));
        waitFor(() -> !robot.lookup(".library").query().isVisible());
        waitFor(() -> robot.lookup(".column").queryAll().stream().filter(ReadingDeskTest::isOnShow).count() == 1);
        assertThat(visible(robot, ".heading-other")).containsExactly("Show the rewrite");
        robot.clickOn(".heading-other");
        waitFor(() -> visible(robot, ".heading-other").equals(List.of("Show the original")));
        robot.push(KeyCode.F6);
        waitFor(() -> visible(robot, ".heading-other").equals(List.of("Show the rewrite")));
        robot.push(KeyCode.CONTROL, KeyCode.B);
        assertThat(robot.lookup(".library").query().isVisible()).isTrue();
    }

    @Test
    void theNextPairGivesUpTheOneThatIsComparedAndShowsNoneOfItsMarks(FxRobot robot) throws Exception {
        engine.comparing = new Semaphore(0);
        write();
        robot.interact(() -> reading.open(List.of(desk.resolve("ferry"))));
        waitFor(() -> reading.session().phase().get() instanceof Phase.Comparing);
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "b.txt"));
        robot.clickOn("c");
        waitFor(() -> key().equals(new Pair.Key("a.txt", "c.txt")) && engine.interrupted.get() > 0);
        assertThat(reading.session().phase().get()).isInstanceOf(Phase.Comparing.class);
        assertThat(marked(robot)).isZero();
        engine.comparing.release(1000);
        waitForReady();
        assertThat(key()).isEqualTo(new Pair.Key("a.txt", "c.txt"));
        assertThat(reading.session().changes().get()).hasSize(1);
    }

    /** Words on show that are marked as facts. */
    private static long marked(FxRobot robot) {
        return robot.lookup(".text").queryAll().stream()
                .filter(n -> n.getStyleClass().stream().anyMatch(c -> c.startsWith("fact-"))).count();
    }

    @Test
    void whatCouldNotBeReadSaysWhy(FxRobot robot) throws Exception {
        Files.createDirectories(desk.resolve("ferry"));
        Files.writeString(desk.resolve("ferry/x.bin"), "?");
        open(robot);
        assertThat(visible(robot, ".unreadable-title")).containsExactly("1 file could not be read");
        assertThat(robot.lookup(".unreadable-reasons").query().isVisible()).isFalse();
        robot.clickOn(".unreadable-title");
        assertThat(robot.lookup(".unreadable-reasons").query().isVisible()).isTrue();
        assertThat(visible(robot, ".unreadable-error")).containsExactly("x.bin holds no text.");
    }

    @Test
    void aFolderThatIsGoneSaysSo(FxRobot robot) throws Exception {
        robot.interact(() -> reading.open(List.of(desk.resolve("gone"))));
        waitFor(() -> reading.session().phase().get() instanceof Phase.Failed);
        assertThat(visible(robot, ".placard-text")).containsExactly("gone is gone.");
    }

    @Test
    void pastedTextOpens(FxRobot robot) throws Exception {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("A ferry ran aground off the cape.");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        waitFor(() -> reading.session().phase().get() instanceof Phase.Alone);
        assertThat(visible(robot, ".version-name")).containsExactly("Pasted text 1");
    }

    @Test
    void theSwitchTurnsDarkAndBack(FxRobot robot) {
        robot.clickOn(".bar-right .icon-button");
        assertThat(look.theme().get()).isEqualTo(Theme.DARK);
        assertThat(stage.getScene().getStylesheets()).last().asString().endsWith("dark.css");
        robot.clickOn(".bar-right .icon-button");
        assertThat(stage.getScene().getStylesheets()).last().asString().endsWith("light.css");
    }

    private void open(FxRobot robot) throws Exception {
        open(robot, desk.resolve("ferry"));
    }

    private void write() throws Exception {
        Path folder = Files.createDirectories(desk.resolve("ferry"));
        Files.writeString(folder.resolve("a.txt"), "The ferry carried 80 people.");
        Files.writeString(folder.resolve("b.txt"), "It carried 800! Or 900!");
        Files.writeString(folder.resolve("c.txt"), "It carried 80.");
    }

    private void open(FxRobot robot, Path opened) throws Exception {
        write();
        robot.interact(() -> reading.open(List.of(opened)));
        waitForReady();
    }

    private void waitForReady() throws Exception {
        waitFor(() -> reading.session().phase().get() instanceof Phase.Ready);
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Pair.Key key() {
        return reading.session().pair().get().key();
    }

    private static String counted(FxRobot robot) {
        return robot.lookup(".change-count").<TextFlow>queryAs(TextFlow.class).getChildren().stream()
                .map(t -> ((Text) t).getText()).collect(Collectors.joining());
    }

    /** Views that are not looked at stand hidden behind the one that is. */
    private static boolean isOnShow(Node node) {
        return Stream.iterate(node, n -> n != null, Node::getParent).allMatch(Node::isVisible);
    }

    /** From the top of the window down: a list holds its cells in no order. */
    private static List<String> visible(FxRobot robot, String style) {
        return robot.lookup(style).queryAll().stream().filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(n -> n.localToScene(n.getBoundsInLocal()).getMinY()))
                .map(n -> ((Labeled) n).getText())
                .filter(t -> t != null && !t.isEmpty()).toList();
    }
}
