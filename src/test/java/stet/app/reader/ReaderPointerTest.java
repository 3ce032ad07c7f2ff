package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static stet.app.desk.Side.ORIGINAL;
import static stet.app.desk.Side.REWRITE;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.desk.Desk;
import stet.app.desk.Side;
import stet.app.session.Curation;
import stet.app.session.Finding;
import stet.app.session.History;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.app.session.Tying;
import stet.app.task.WindowThread;
import stet.library.memory.Decision;
import stet.library.memory.Decision.Verdict;
import stet.library.memory.Memory;

/** What the pointer and the keys do on the desk. */
@ExtendWith(ApplicationExtension.class)
class ReaderPointerTest {
    private static final String WORDS = " and then the harbour lay quiet for the whole of a long grey afternoon"
            + " while the boats waited out the tide beyond the mole.";
    private final Session session = new Session();
    private final SimpleBooleanProperty still = new SimpleBooleanProperty(true);
    private final Desk desk = Desk.of(text("Ada", true), text("Ida", false), IntStream.rangeClosed(1, 30)
            .mapToObj(i -> i + "-" + i).collect(Collectors.joining(" ")));
    private final History history = new History(session, Memory::passing, new WindowThread());
    private final Review review = new Review(session, history, new WindowThread());
    private ReaderView view;
    private Node card;

    private static String text(String name, boolean original) {
        return IntStream.rangeClosed(1, 30).mapToObj(i -> "[a" + i + ":" + name + i + "] met [k" + i + ":"
                + (original ? "Bo Berg" : "Berg") + "]" + WORDS + (original && i < 10 ? WORDS : ""))
                .collect(Collectors.joining("\n"));
    }

    @Start
    void start(Stage stage) {
        review.start();
        view = new ReaderView(
                new ReaderModel(session, new ReaderModel.Rulings(new Curation(session, Runnable::run), review,
                        new Tying(session, history)), new Finding(session)),
                still);
        ReaderStage.show(stage, view);
        card = view.node().lookup(".fact-card");
        session.open(desk.pair());
        session.compared(desk.comparison());
        view.node().applyCss();
        view.node().layout();
    }

    @Stop
    void stop() {
        review.close();
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D on(Side side, String words, FxRobot robot) {
        Point2D[] at = new Point2D[1];
        robot.interact(() -> {
            Bounds box = view.column(side).bounds(desk.change(words)).orElseThrow();
            at[0] = view.column(side).area().getParent().localToScreen(box.getCenterX(),
                    box.getCenterY() - position(side));
        });
        return at[0];
    }

    private Node card() {
        return card;
    }

    private List<String> said() {
        return card().lookupAll(".label").stream().filter(Node::isVisible).map(l -> ((Labeled) l).getText()).toList();
    }

    private double position(Side side) {
        return view.scrolling().position(side);
    }

    private double top(Side side, int block) {
        return view.column(side).extents().blocks().get(block).top() - position(side);
    }

    private void wheel(FxRobot robot, Side side, double by) {
        robot.interact(() -> {
            double x = view.column(side).node().getBoundsInParent().getCenterX();
            view.node().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, x, 300, x, 300, false, false, false, false, false,
                    false, 0, -by, 0, -by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        });
    }

    @Test
    void aChangeIsConfirmedOnItsCardAndNothingMoves(FxRobot robot) throws TimeoutException {
        wheel(robot, ORIGINAL, 90);
        double before = position(REWRITE);
        robot.moveTo(view.node()); // from wherever an earlier test left it
        robot.moveTo(on(ORIGINAL, "Ada3", robot));
        waitFor(() -> card().isVisible());
        assertThat(session.carded().get()).isSameAs(desk.change("Ada3"));
        robot.clickOn(card().lookupAll(".decision").iterator().next());
        waitFor(() -> session.decision(desk.change("Ada3")).verdict() == Verdict.CONFIRMED);
        assertThat(card().isVisible()).isTrue();
        assertThat(position(REWRITE)).isEqualTo(before);
    }

    @Test
    void whatIsPointedAtIsLitBesideWhatIsChosen(FxRobot robot) throws TimeoutException {
        robot.interact(() -> session.select(desk.change("Ada5")));
        robot.moveTo(on(ORIGINAL, "Ada6", robot));
        waitFor(() -> card().isVisible());
        assertThat(view.column(REWRITE).area().getStyleOfChar(5, 0)).contains("fact-hovered");
        assertThat(view.column(REWRITE).area().getStyleOfChar(4, 0)).contains("fact-selected");
        Circle end = (Circle) view.node().lookupAll(".thread-end").iterator().next();
        assertThat(end.getCenterY()).isCloseTo(
                view.column(ORIGINAL).bounds(desk.change("Ada6")).orElseThrow().getCenterY() - position(ORIGINAL),
                within(1.0));
    }

    @Test
    void theCardClosesWhenThePointerHasLeft(FxRobot robot) throws TimeoutException {
        robot.moveTo(on(ORIGINAL, "Ada2", robot));
        waitFor(() -> card().isVisible());
        robot.moveTo(on(REWRITE, "Ida1", robot).add(0, 400));
        waitFor(() -> !card().isVisible());
        assertThat(session.carded().get()).isNull();
    }

    @Test
    void enterOpensTheCardOfTheChosenChangeWithTheKeysInIt(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            view.focus();
            session.select(desk.change("Ada5"));
        });
        robot.push(KeyCode.ENTER);
        waitFor(() -> card().isFocusWithin());
        robot.interact(() -> card().lookup(".card-note").requestFocus());
        robot.write("ring the desk").push(KeyCode.ENTER);
        waitFor(() -> session.decision(desk.change("Ada5")).equals(new Decision(Verdict.OPEN, "ring the desk")));
        robot.push(KeyCode.ESCAPE);
        assertThat(card().isVisible()).isFalse();
        assertThat(view.column(ORIGINAL).area().isFocused()).isTrue();
    }

    @Test
    void aNoteIsKeptOnLeavingAndLetGoByEscape(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            view.focus();
            session.select(desk.change("Ada5"));
        });
        robot.push(KeyCode.ENTER);
        waitFor(() -> card().isFocusWithin());
        robot.interact(() -> card().lookup(".card-note").requestFocus());
        robot.write("no").push(KeyCode.ESCAPE);
        assertThat(session.decision(desk.change("Ada5")).note()).isEmpty();
        robot.push(KeyCode.ENTER);
        robot.interact(() -> card().lookup(".card-note").requestFocus());
        robot.write("yes").push(KeyCode.TAB);
        waitFor(() -> session.decision(desk.change("Ada5")).note().equals("yes"));
    }

    @Test
    void aRibbonSaysWhatItJoinsAndBringsItsEndsLevel(FxRobot robot) throws TimeoutException {
        wheel(robot, ORIGINAL, 700);
        Node ribbon = view.node().lookupAll(".ribbon").stream().filter(r -> r.isVisible()
                && r.getParent().isVisible() && Math.abs(center(r).getY() - center(view.node()).getY()) < 200)
                .findFirst().orElseThrow();
        robot.moveTo(center(ribbon));
        Node tip = view.node().lookup(".desk-tip");
        waitFor(() -> tip.isVisible());
        assertThat(((Labeled) tip).getText()).isEqualTo("Reworded, 90 % alike\n1 fact altered");
        robot.clickOn(center(ribbon), MouseButton.PRIMARY);
        double third = view.column(ORIGINAL).node().getLayoutBounds().getHeight() / 3;
        assertThat(IntStream.rangeClosed(1, 30).filter(b -> Math.abs(top(ORIGINAL, b) + 4 - third) < 1
                && Math.abs(top(REWRITE, b) + 4 - third) < 1)).hasSize(1);
    }

    private static Point2D center(Node node) {
        Bounds screen = node.localToScreen(node.getLayoutBounds());
        return new Point2D(screen.getCenterX(), screen.getCenterY());
    }

    @Test
    void theKeyBringsThePassageAtTheCaretLevel(FxRobot robot) {
        robot.interact(() -> {
            view.column(REWRITE).area().requestFocus();
            view.column(REWRITE).area().moveTo(11, 5);
        });
        robot.push(KeyCode.CONTROL, KeyCode.L);
        double third = view.column(ORIGINAL).node().getLayoutBounds().getHeight() / 3;
        assertThat(top(ORIGINAL, 12) + 4).isCloseTo(third, within(1.0));
        assertThat(top(REWRITE, 12) + 4).isCloseTo(third, within(1.0));
    }

    @Test
    void unlockedColumnsScrollAloneAndLockingMovesNothing(FxRobot robot) {
        robot.clickOn(".gutter-lock");
        assertThat(session.display().locked().get()).isFalse();
        wheel(robot, REWRITE, 300);
        assertThat(List.of(position(ORIGINAL), position(REWRITE))).containsExactly(0.0, 300.0);
        robot.clickOn(".gutter-lock");
        assertThat(List.of(position(ORIGINAL), position(REWRITE))).containsExactly(0.0, 300.0);
        wheel(robot, REWRITE, 20);
        assertThat(position(ORIGINAL)).isBetween(0.0, 70.0);
    }

    @Test
    void theViewOnTheMapIsDraggedWithoutAJump(FxRobot robot) {
        Node map = view.node().lookup(".map");
        Bounds window = view.node().lookup(".map-view").localToScreen(
                view.node().lookup(".map-view").getLayoutBounds());
        robot.moveTo(new Point2D(center(map).getX(), window.getMinY() + 5)).press(MouseButton.PRIMARY);
        assertThat(position(ORIGINAL)).isZero();
        robot.moveBy(0, 50).release(MouseButton.PRIMARY);
        double height = view.column(ORIGINAL).extents().height();
        double share = height / map.getLayoutBounds().getHeight();
        assertThat(position(ORIGINAL)).isCloseTo(50 * share, within(2 * share));
    }

    @Test
    void elsewhereOnTheMapTheViewComesToThePointer(FxRobot robot) {
        Node map = view.node().lookup(".map");
        robot.clickOn(center(map));
        double height = view.column(ORIGINAL).extents().height();
        double middle = position(ORIGINAL) + view.column(ORIGINAL).node().getLayoutBounds().getHeight() / 2;
        assertThat(middle).isCloseTo(height / 2, within(height / 100));
    }

    @Test
    void theMapNamesTheChangeUnderThePointer(FxRobot robot) throws TimeoutException {
        Node map = view.node().lookup(".map");
        double[] y = new double[1];
        robot.interact(() -> y[0] = map.getLayoutBounds().getHeight()
                * view.column(ORIGINAL).bounds(desk.change("Ada15")).orElseThrow().getCenterY()
                / view.column(ORIGINAL).extents().height());
        robot.moveTo(map.localToScreen(11, y[0]));
        Node tip = view.node().lookup(".desk-tip");
        waitFor(tip::isVisible);
        assertThat(((Labeled) tip).getText()).isEqualTo("Altered: Ada15 → Ida15");
    }

    @Test
    void factsKeptAreMarkedOnDemandAndLinked(FxRobot robot) throws TimeoutException {
        var rewrite = view.column(REWRITE).area();
        assertThat(rewrite.getStyleOfChar(1, 9)).containsExactly("body-text", "fact-kept");
        robot.clickOn(".gutter-kept");
        assertThat(rewrite.getStyleOfChar(1, 9)).contains("kept-shown");
        robot.moveTo(on(ORIGINAL, "Ada2", robot).add(70, 0));
        waitFor(() -> card().isVisible());
        assertThat(said()).contains("The same in both: name", "Bo Berg", "Berg");
        assertThat(rewrite.getStyleOfChar(1, 9)).contains("kept-lit");
        assertThat(view.node().lookup(".thread").isVisible()).isTrue();
        robot.clickOn(".gutter-kept");
        assertThat(rewrite.getStyleOfChar(1, 9)).doesNotContain("kept-shown");
    }

    @Test
    void aStepOfTheWheelGlidesUnlessTheSystemAsksForLessMotion(FxRobot robot) throws TimeoutException {
        wheel(robot, ORIGINAL, 200);
        assertThat(position(ORIGINAL)).isEqualTo(200);
        double[] atOnce = new double[1];
        robot.interact(() -> {
            still.set(false);
            view.scrolling().by(ORIGINAL, 200);
            atOnce[0] = position(ORIGINAL);
        });
        assertThat(atOnce[0]).isEqualTo(200);
        waitFor(() -> position(ORIGINAL) == 400);
    }

    @Test
    void whatIsChosenIsLitWhenItHasArrived(FxRobot robot) throws TimeoutException {
        boolean[] lit = new boolean[1];
        robot.interact(() -> {
            still.set(false);
            session.select(desk.change("Ada20"));
            lit[0] = view.column(ORIGINAL).area().getStyleOfChar(19, 0).contains("fact-selected");
        });
        assertThat(lit[0]).isFalse();
        waitFor(() -> view.column(ORIGINAL).area().getStyleOfChar(19, 0).contains("fact-selected"));
        assertThat(top(ORIGINAL, 20)).isCloseTo(top(REWRITE, 20), within(1.0));
    }
}
