package stet.app.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.desk.Desk;
import stet.app.session.Finding;
import stet.app.session.History;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.app.session.View;
import stet.app.task.WindowThread;
import stet.app.theme.Fonts;
import stet.library.memory.Decision.Verdict;
import stet.library.memory.Memory;
import stet.text.Span;

@ExtendWith(ApplicationExtension.class)
class RedlineViewTest {
    private static final String WORDS = " and then the harbour lay quiet for the whole of a long grey afternoon"
            + " while the boats waited out the tide beyond the mole.";
    private final Session session = new Session();
    private final Finding finding = new Finding(session);
    private final Desk desk = Desk.of("# The tide\n" + rows("Ada") + "\nGone for good: [d99:a ninth boat].",
            "# The tide\n% Sign up for more\n" + rows("Ida") + "\nLast: [n1:the tenth].",
            "1-1 " + IntStream.rangeClosed(2, 30).mapToObj(i -> i + "-" + (i + 1)).collect(Collectors.joining(" ")));
    private History history;
    private RedlineModel model;
    private RedlineView view;

    /** Blocks 2 to 30; in block 20 the original says more. */
    private static String rows(String name) {
        return IntStream.rangeClosed(2, 30).mapToObj(i -> "[a" + i + ":" + name + i + "]"
                + (i == 20 && name.equals("Ada") ? " [d1:at noon] [d2:in May] [d3:of old] [d4:by sea]" : "") + WORDS)
                .collect(Collectors.joining("\n"));
    }

    @Start
    void start(Stage stage) {
        Fonts.load();
        WindowThread window = new WindowThread();
        history = new History(session, Memory::passing, window);
        Review review = new Review(session, history, window);
        review.start();
        model = new RedlineModel(session, review, finding, window);
        view = new RedlineView(model);
        Scene scene = new Scene(new StackPane(view.node()), 1216, 640);
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

    @Stop
    void stop() {
        model.close();
    }

    @Test
    void valuesStandStruckBeforeTheNewOnesAndTheRestIsPlain(FxRobot robot) throws Exception {
        open(robot);
        var area = view.column().area();
        assertThat(area.getText(2)).startsWith("Ada2 Ida2 and then");
        assertThat(area.getStyleOfChar(2, 3)).containsExactly("body-text", "struck-altered");
        assertThat(area.getStyleOfChar(2, 4)).containsExactly("body-text");
        assertThat(area.getStyleOfChar(2, 5)).containsExactly("body-text", "fact-altered");
        assertThat(area.getStyleOfChar(20, 12)).containsExactly("body-text", "struck-dropped");
        assertThat(area.getText(31)).isEqualTo("Gone for good: a ninth boat.");
        assertThat(area.getStyleOfChar(31, 2)).containsExactly("body-text", "word-struck");
        assertThat(area.getStyleOfChar(31, 16)).containsExactly("body-text", "struck-dropped");
        assertThat(area.getStyleOfChar(32, 7)).containsExactly("body-text", "fact-added");
    }

    @Test
    void theSwitchMarksEveryWord(FxRobot robot) throws Exception {
        open(robot);
        assertThat(view.column().area().getStyleOfChar(32, 1)).containsExactly("body-text");
        robot.clickOn("Words");
        waitFor(robot, () -> view.column().area().getStyleOfChar(32, 1).contains("word-inserted"));
        robot.clickOn("Facts");
        waitFor(robot, () -> !view.column().area().getStyleOfChar(32, 1).contains("word-inserted"));
    }

    @Test
    void everyNoteStandsBesideItsWordsAndNoneOverAnother(FxRobot robot) throws Exception {
        open(robot);
        List<Node> notes = notes(robot);
        assertThat(notes).hasSizeGreaterThan(4);
        for (int i = 1; i < notes.size(); i++) {
            assertThat(bounds(notes.get(i)).getMinY()).isGreaterThanOrEqualTo(bounds(notes.get(i - 1)).getMaxY());
        }
        assertThat(notes).allSatisfy(n -> {
            assertThat(n.getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
            assertThat(n.getAccessibleText()).startsWith("Altered, name, high: Ada");
            assertThat(n.isFocusTraversable()).isTrue();
        });
        double words = view.column().y(2, new Span(0, 4));
        assertThat(notes.getFirst().getLayoutY()).isBetween(words, words + 12);
    }

    @Test
    void aNoteChoosesItsChangeAndItsButtonsDecide(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn(notes(robot).get(1));
        assertThat(session.selected().get()).isSameAs(desk.change("Ada3"));
        assertThat(view.column().area().getStyleOfChar(3, 0)).contains("fact-selected");
        assertThat(view.column().area().getStyleOfChar(3, 5)).contains("fact-selected");
        Button confirm = robot.from(notes(robot).get(1)).lookup(".decision").nth(0).query();
        robot.clickOn(confirm);
        assertThat(session.decision(desk.change("Ada3")).verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(notes(robot).get(1).getAccessibleText()).contains("Confirmed");
        robot.interact(() -> notes(robot).getFirst().requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(session.selected().get()).isSameAs(desk.change("Ada2"));
    }

    @Test
    void steppingBringsTheWordsIntoViewAndLeavesWhatIsInViewWhereItIs(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> session.select(desk.change("Ada3")));
        assertThat(view.position()).isZero();
        robot.interact(() -> session.select(desk.change("Ada20")));
        double y = view.column().y(20, new Span(0, 5)) - view.position();
        assertThat(y).isBetween(100.0, 400.0);
        assertThat(notes(robot)).anyMatch(n -> n.getAccessibleText().contains("Ada20"));
        assertThat(notes(robot)).noneMatch(n -> n.getAccessibleText().contains("Ada2 "));
    }

    @Test
    void textIsSelectedAndCopied(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> {
            view.column().area().selectRange(2, 0, 2, 9);
            view.column().area().copy();
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("Ada2 Ida2");
        });
    }

    @Test
    void furnitureIsFoldedAndOpensAtAClick(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn(".fold-button");
        waitFor(robot, () -> view.column().area().getText(2).equals("Sign up for more"));
        assertThat(view.column().area().getText(3)).startsWith("Ada2 Ida2");
    }

    @Test
    void wordsAreFoundAlsoWhereTheyAreStruck(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> {
            finding.query().set("Ada25");
            finding.step(1);
        });
        assertThat(view.column().area().getStyleOfChar(25, 1)).contains("struck-altered", "found-here");
        assertThat(view.position()).isGreaterThan(500);
    }

    @Test
    void dismissedChangesStepBack(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> model.review().decide(desk.change("Ada2"), Verdict.DISMISSED));
        assertThat(view.column().area().getStyleOfChar(2, 0)).containsExactly("body-text", "word-struck",
                "fact-selected");
        assertThat(view.column().area().getStyleOfChar(2, 5)).contains("fact-dismissed");
    }

    private void open(FxRobot robot) throws Exception {
        robot.interact(() -> {
            session.view().set(View.REDLINE);
            model.active().set(true);
            session.open(desk.pair());
            session.compared(desk.comparison());
        });
        waitFor(robot, () -> view.column().height() > 1000 && !robot.lookup(".margin-note").queryAll().isEmpty());
        // decisions are known a moment later than the comparison
        waitFor(robot, () -> {
            model.review().decide(desk.change("Ida30"), Verdict.CONFIRMED);
            boolean ready = !session.decisions().get().isEmpty();
            history.undo();
            return ready;
        });
        robot.interact(() -> session.select(null));
        robot.interact(() -> view.node().lookupAll(".scroll-bar").stream().findFirst()
                .ifPresent(bar -> ((ScrollBar) bar).setValue(0)));
    }

    private static List<Node> notes(FxRobot robot) {
        return robot.lookup(".margin-note").queryAll().stream().filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(Node::getLayoutY)).toList();
    }

    private static Bounds bounds(Node node) {
        return node.getBoundsInParent();
    }

    private void waitFor(FxRobot robot, Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> {
            view.node().applyCss();
            view.node().layout();
            return condition.call();
        }).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
