package stet.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
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
import stet.app.session.Phase;
import stet.app.session.Session;
import stet.app.session.View;
import stet.app.settings.Settings;
import stet.app.settings.SettingsModel;
import stet.app.task.WindowThread;
import stet.app.theme.Look;
import stet.app.theme.Theme;
import stet.message.Language;
import stet.message.Messages;

/** The settings in the real window, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class SettingsSheetTest {
    @TempDir
    Path home;
    @TempDir
    Path folder;

    private final FakeEngine engine = new FakeEngine();
    private SettingsModel model;
    private Window window;
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        model = new SettingsModel(new Settings(home), new Look(Optional.empty()));
        model.language().set(Optional.of(Language.ENGLISH));
        window = new Window(stage, new Surroundings(engine, new WindowThread(),
                model, FakeOutside.silent()), List.of());
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.show();
    }

    @Stop
    void stop() {
        window.close();
        Messages.speak(Language.ENGLISH);
    }

    @Test
    void theWindowSpeaksGermanAndEnglishAgainWhereItStood(FxRobot robot) throws Exception {
        open(robot);
        int compared = engine.compared.get();
        robot.interact(() -> session().view().set(View.STORY_TABLE));
        settings(robot);
        choose(robot, "#settings-language", Optional.of(Language.GERMAN));
        waitFor(() -> words(robot).contains("Einstellungen") && session().phase().get() instanceof Phase.Ready);
        assertThat(words(robot)).contains("Tabelle", "Synopse", "Schließen").doesNotContain("Side by side",
                "Close");
        assertThat(session().view().get()).isEqualTo(View.STORY_TABLE);
        assertThat(session().pair().get().key().rewrite()).isEqualTo("b.txt");
        assertThat(engine.compared.get()).as("compared again, for the reasons in German").isGreaterThan(compared);
        assertThat(stage.getTitle()).endsWith(": alle Fassungen – Stet");
        assertThat(robot.lookup("#settings-language").<Node>query().isFocused()).isTrue();
        choose(robot, "#settings-language", Optional.of(Language.ENGLISH));
        waitFor(() -> words(robot).contains("Settings")
                && session().phase().get() instanceof Phase.Ready);
        assertThat(words(robot)).contains("Side by side").doesNotContain("Synopse");
        assertThat(new Settings(home).choice("language", Language.class)).contains(Language.ENGLISH);
    }

    @Test
    void theColoursAreTheReadersThenTheSystemsAgain(FxRobot robot) throws Exception {
        settings(robot);
        choose(robot, "#settings-theme", Optional.of(Theme.DARK));
        assertThat(model.look().theme().get()).isEqualTo(Theme.DARK);
        assertThat(new Settings(home).choice("theme", Theme.class)).contains(Theme.DARK);
        choose(robot, "#settings-theme", Optional.empty());
        assertThat(model.look().theme().get()).isEqualTo(Theme.LIGHT);
        assertThat(new Settings(home).choice("theme", Theme.class)).isEmpty();
    }

    @Test
    void keysAloneWalkFromControlToControlAndStayOnTheSheet(FxRobot robot) throws Exception {
        settings(robot);
        List<String> walked = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            Node owner = stage.getScene().getFocusOwner();
            walked.add(owner.getId() == null ? ((Labeled) owner).getText() : owner.getId());
        }
        assertThat(walked).containsExactly("settings-language", "settings-theme", "settings-motion", "settings-size",
                "settings-start", "settings-data", "Close");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".overlay").<Node>query().getParent().isVisible()).isFalse();
    }

    @Test
    void theTextGrowsByKeys(FxRobot robot) throws Exception {
        settings(robot);
        robot.interact(() -> robot.lookup("#settings-size").<Node>query().requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(session().display().zoom().get()).isEqualTo(1.2);
        assertThat(robot.lookup("#settings-size").queryAs(Slider.class).getValue()).isCloseTo(1.2, within(0.01));
        assertThat(words(robot)).contains("120 %");
    }

    @Test
    void everyControlHasALabelThatNamesIt(FxRobot robot) throws Exception {
        settings(robot);
        assertThat(robot.lookup(".settings-label").queryAllAs(Label.class)).hasSize(6).allSatisfy(
                label -> assertThat(label.getLabelFor().getAccessibleText()).isEqualTo(label.getText()));
    }

    @Test
    void lessMotionAndAnEmptyStartAreKept(FxRobot robot) throws Exception {
        settings(robot);
        choose(robot, "#settings-motion", true);
        choose(robot, "#settings-start", false);
        assertThat(model.look().lessMotion().get()).isTrue();
        SettingsModel next = new SettingsModel(new Settings(home), new Look(Optional.empty()));
        assertThat(next.look().lessMotion().get()).isTrue();
        assertThat(next.goesOn().get()).isFalse();
    }

    @Test
    void theMenuTellsWhatStetIsMadeWith(FxRobot robot) throws Exception {
        MenuButton more = robot.from(robot.lookup(".library-head").queryAll()).lookup(
                (Node n) -> n instanceof MenuButton && "Settings and more".equals(n.getAccessibleText())).query();
        robot.interact(() -> more.getItems().getLast().fire());
        assertThat(words(robot)).contains("Stet", "Nothing leaves this computer.", "OpenJFX",
                "GPL 2 with the Classpath Exception");
        assertThat(robot.lookup("#about-text").queryAs(TextArea.class).getText()).contains("SIL OPEN FONT LICENSE");
        robot.interact(() -> robot.lookup("#about-licence").queryAs(ChoiceBox.class).getSelectionModel().selectLast());
        assertThat(robot.lookup("#about-text").queryAs(TextArea.class).getText()).contains("WordNet licence");
    }

    @Test
    void printingSaysWhatItNeedsWhereNothingIsOpen(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        waitFor(() -> words(robot)
                .contains("Two versions must be open and compared before anything can be printed."));
    }

    private void open(FxRobot robot) throws Exception {
        for (String name : List.of("a", "b", "c")) {
            Files.writeString(folder.resolve(name + ".txt"), "Words of " + name + "!\n\nMore words.");
        }
        robot.interact(() -> window.desk().open(List.of(folder)));
        waitFor(() -> session().phase().get() instanceof Phase.Ready);
    }

    private void settings(FxRobot robot) throws Exception {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        waitFor(() -> !robot.lookup("#settings-language").queryAll().isEmpty());
    }

    private static <T> void choose(FxRobot robot, String box, T value) {
        robot.interact(() -> robot.lookup(box).<ChoiceBox<T>>query().setValue(value));
    }

    private Session session() {
        return window.desk().session();
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled l && l.getText() != null && shown(l))
                .queryAllAs(Labeled.class).stream().map(Labeled::getText).collect(Collectors.toList());
    }

    private static boolean shown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void waitFor(Callable<Boolean> state) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, state);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
