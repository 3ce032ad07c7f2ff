package stet.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.session.Pair;
import stet.app.session.Session;
import stet.app.task.WindowThread;
import stet.app.theme.Fonts;
import stet.compare.Story;
import stet.compare.story.Telling;

@ExtendWith(ApplicationExtension.class)
class StoryViewTest {
    private static final String NAMES = "Abrell Bondar Castan Dumitru";
    private static final List<Telling> TOLD = List.of(Telling.of("first", "Ostrow Pavic Quist ="),
            Telling.of("second", "Ostrow Pavic = Sorel +Ulmer"), Telling.of("third", "= - = ="));

    private final Session session = new Session();
    private PairComparer comparer = pair -> TOLD.stream().filter(t -> t.path().equals(pair.rewrite().path()))
            .findFirst().orElseThrow().comparison(NAMES);
    private final StoryModel model = new StoryModel(session, pair -> comparer.compare(pair), new WindowThread());
    private StoryView view;

    @Start
    void start(Stage stage) {
        Fonts.load();
        view = new StoryView(model);
        Scene scene = new Scene(view.node(), 1216, 700);
        for (String sheet : List.of("stet", "light")) {
            scene.getStylesheets().add(
                    Objects.requireNonNull(getClass().getResource("/stet/theme/" + sheet + ".css")).toExternalForm());
        }
        stage.setScene(scene);
        // the stage is shared, and an earlier test may have left it smaller
        stage.setWidth(scene.getWidth());
        stage.setHeight(scene.getHeight());
        stage.show();
    }

    @AfterEach
    void close() {
        model.close();
    }

    private void open(FxRobot robot, Story story) {
        robot.interact(() -> {
            session.open(Pair.of(story, story.base()).orElseThrow());
            model.active().set(true);
        });
    }

    private void openTable(FxRobot robot, Story story) throws Exception {
        open(robot, story);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> view.node().lookup(".story-table") != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Story story() {
        return Telling.story(NAMES, TOLD.toArray(Telling[]::new));
    }

    private ListView<?> list() {
        return (ListView<?>) view.node().lookup(".table-rows");
    }

    private LineView line(int index) {
        return view.node().lookupAll(".table-line").stream().map(LineView.class::cast)
                .filter(l -> l.getIndex() == index && l.getItem() != null).findFirst().orElseThrow();
    }

    /** The words that a line shows, in their order from the left. */
    private String words(int index) {
        return line(index).lookupAll(".label").stream().filter(StoryViewTest::shows)
                .filter(n -> !((Labeled) n).getText().isEmpty() && n.getBoundsInLocal().getWidth() > 5)
                .sorted((a, b) -> Double.compare(x(a), x(b))).map(n -> ((Labeled) n).getText())
                .collect(Collectors.joining(" | "));
    }

    private static boolean shows(Node node) {
        return node.isVisible() && (node.getParent() == null || shows(node.getParent()));
    }

    private static double x(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMinX();
    }

    private String placard() {
        return ((Label) view.node().lookup(".placard-title")).getText();
    }

    private ToggleButton chip(String text) {
        return view.node().lookupAll(".ledger-chip").stream().map(ToggleButton.class::cast)
                .filter(c -> c.getText().equals(text)).findFirst().orElseThrow();
    }

    @Test
    void aRowShowsWhatEachVersionMadeOfTheFact(FxRobot robot) throws Exception {
        openTable(robot, story());
        assertThat(words(0)).isEqualTo("person | Abrell | Ostrow | Ostrow");
        assertThat(words(1)).isEqualTo("person | Bondar | Pavic | Pavic | dropped");
        assertThat(words(2)).isEqualTo("person | Castan | Quist | Castan | restored");
        assertThat(line(0).lookupAll(".glyph-flag").stream().filter(Node::isVisible)).hasSize(1);
        assertThat(line(0).lookupAll(".glyph-run").stream().filter(Node::isVisible)).hasSize(1);
        assertThat(line(0).lookupAll(".table-taken")).hasSize(1);
    }

    @Test
    void valuesAreAsWideAsTheirWords(FxRobot robot) throws Exception {
        comparer = pair -> Telling.of(pair.rewrite().path(), "Ostrow-Maximilian Wolverhampton - =")
                .comparison(NAMES);
        open(robot, story());
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> view.node().lookup(".story-table") != null);
        WaitForAsyncUtils.waitForFxEvents();
        for (String chip : List.of("Altered 2", "All 3", "Dropped 1", "Altered 2")) {
            if (!chip(chip).isSelected()) {
                robot.clickOn(chip(chip));
            }
            assertThat(view.node().lookupAll(".table-altered").stream().map(Label.class::cast)
                    .filter(l -> l.getParent() instanceof CellView && shows(l)).filter(l -> !l.getText().isEmpty()))
                    .allSatisfy(label -> assertThat(label.getWidth()).as(label.getText())
                            .isGreaterThanOrEqualTo(label.prefWidth(-1)));
        }
    }

    @Test
    void theHeadNamesTheVersionsAndWhoRewroteWhom(FxRobot robot) throws Exception {
        openTable(robot, story());
        assertThat(texts(".table-name")).containsExactly("wire", "first", "second", "third");
        assertThat(texts(".table-descent")).containsExactly("rewrote wire", "rewrote first: 2 of its 3 errors",
                "rewrote wire");
        assertThat(texts(".table-summary")).containsExactly(
                "4 facts: 0 the same in every version, 4 altered and 1 dropped in at least one");
        assertThat(view.node().lookupAll(".heat")).hasSize(3)
                .allSatisfy(strip -> assertThat(strip.getAccessibleText()).startsWith("4 paragraphs of the original"));
    }

    private List<String> texts(String style) {
        return view.node().lookupAll(style).stream().sorted((a, b) -> Double.compare(x(a), x(b)))
                .map(n -> ((Labeled) n).getText()).toList();
    }

    @Test
    void arrowsMoveACellAndEnterOpensIt(FxRobot robot) throws Exception {
        openTable(robot, story());
        robot.interact(() -> {
            view.focusRows();
            list().getSelectionModel().select(0);
        });
        robot.push(KeyCode.DOWN).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(model.focus().column().get()).isEqualTo(2);
        assertThat(line(1).getAccessibleText()).isEqualTo("person. wire: Bondar. third: dropped.");
        robot.push(KeyCode.LEFT);
        assertThat(line(1).getAccessibleText())
                .isEqualTo("person. wire: Bondar. second: Pavic, taken over from first.");
        robot.push(KeyCode.ENTER);
        assertThat(session.pair().get().key()).isEqualTo(new Pair.Key("wire", "second"));
        robot.interact(() -> session.compared(TOLD.get(1).comparison(NAMES)));
        assertThat(session.selected().get().inOriginal().orElseThrow().text()).isEqualTo("Bondar");
    }

    @Test
    void aClickOnAValueOpensItAndOneBesideDoesNot(FxRobot robot) throws Exception {
        openTable(robot, story());
        Pair before = session.pair().get();
        robot.clickOn(line(0).lookup(".table-type"));
        assertThat(session.pair().get()).isSameAs(before);
        robot.clickOn(line(1).lookupAll(".table-dots").stream().filter(StoryViewTest::shows).findFirst().orElseThrow());
        assertThat(session.pair().get().key()).isEqualTo(new Pair.Key("wire", "third"));
    }

    @Test
    void chipsChooseWhatIsListed(FxRobot robot) throws Exception {
        openTable(robot, story());
        robot.clickOn(chip("Added 1"));
        assertThat(list().getItems()).hasSize(1);
        assertThat(words(0)).isEqualTo("1 addition in one version only");
        robot.clickOn(line(0));
        assertThat(words(1)).isEqualTo("person | not in the original | Ulmer");
        robot.clickOn(chip("Dropped 1"));
        assertThat(list().getItems()).hasSize(1);
        assertThat(chip("Dropped 1").isSelected()).isTrue();
        assertThat(chip("Added 1").isSelected()).isFalse();
    }

    @Test
    void manyVersionsMoveSidewaysAndFewNodesShowThem(FxRobot robot) throws Exception {
        comparer = Invented::compare;
        openTable(robot, Invented.story());
        robot.interact(() -> {
            view.focusRows();
            list().getSelectionModel().select(0);
        });
        int columns = 40;
        robot.interact(() -> model.focus().to(columns - 1, columns));
        WaitForAsyncUtils.waitForFxEvents();
        Node last = line(0).lookupAll(".table-cell-view").stream().filter(n -> n.getPseudoClassStates().stream()
                .anyMatch(p -> p.getPseudoClassName().equals("cell-focused"))).findFirst().orElseThrow();
        assertThat(x(last)).isBetween(400.0, 1100.0);
        assertThat(line(0).lookupAll(".table-cell-view").size()).isLessThan(9);
        assertThat(view.node().lookupAll(".table-line").size()).isLessThan(20);
    }

    @Test
    void turningToTheTableGivesItTheKeys(FxRobot robot) throws Exception {
        openTable(robot, story());
        Button elsewhere = new Button("elsewhere");
        robot.interact(() -> {
            view.node().setVisible(false);
            view.node().getScene().setRoot(new VBox(elsewhere, view.node()));
            elsewhere.requestFocus();
        });
        assertThat(list().isFocused()).isFalse();
        robot.interact(() -> view.node().setVisible(true));
        assertThat(list().isFocused()).isTrue();
        assertThat(list().getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void twoVersionsAreToldToNeedNoTable(FxRobot robot) {
        open(robot, Telling.story(NAMES, TOLD.getFirst()));
        assertThat(placard()).isEqualTo("A table needs three versions");
    }

    @Test
    void waitingShowsHowFarItIsAndCanBeGivenUp(FxRobot robot) throws Exception {
        comparer = _ -> {
            Thread.sleep(60_000);
            throw new AssertionError();
        };
        open(robot, story());
        assertThat(view.node().lookup(".placard")).as("what is soon done does not flicker").isNull();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> view.node().lookup(".placard") != null);
        assertThat(placard()).isEqualTo("Laying the versions side by side");
        assertThat(((Label) view.node().lookup(".placard-text")).getText()).isEqualTo("0 of 3 versions compared");
        // by its place, as the placard's figures may be made anew between a look and a click
        robot.clickOn(".action-first");
        assertThat(placard()).isEqualTo("Not compared");
        comparer = pair -> TOLD.stream().filter(t -> t.path().equals(pair.rewrite().path())).findFirst().orElseThrow()
                .comparison(NAMES);
        robot.clickOn(".action-first");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> view.node().lookup(".story-table") != null);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list().isFocused()).as("the keys go on to the rows").isTrue();
    }
}
