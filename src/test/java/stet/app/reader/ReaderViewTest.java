package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static stet.app.desk.Side.ORIGINAL;
import static stet.app.desk.Side.REWRITE;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.session.Finding;
import stet.app.desk.Desk;
import stet.app.desk.Side;
import stet.app.session.Session;
import stet.app.session.Spot;

@ExtendWith(ApplicationExtension.class)
class ReaderViewTest {
    private static final String WORDS = " and then the harbour lay quiet for the whole of a long grey afternoon"
            + " while the boats waited out the tide beyond the mole.";
    private final Session session = new Session();
    private final Desk desk = Desk.of(text(true), text(false),
            "1-1 " + IntStream.rangeClosed(2, 30).mapToObj(i -> i + "-" + (i + 1)).collect(Collectors.joining(" ")));
    private ReaderView view;

    /** Thirty blocks; the rewrite has furniture after the headline and says less in every third block. */
    private static String text(boolean original) {
        return (original ? "# The tide\n" : "# A tide\n% Sign up for more\n")
                + IntStream.rangeClosed(2, 30).mapToObj(i -> "[a" + i + ":" + (original ? "Ada" : "Ida") + i + "]"
                        + (i == 20 && original ? " [d1:at noon]" : "") + WORDS
                        + (original && i % 3 == 0 ? WORDS + WORDS : ""))
                        .collect(Collectors.joining("\n"));
    }

    @Start
    void start(Stage stage) {
        view = new ReaderView(Reading.model(session, new Finding(session)), new SimpleBooleanProperty(true));
        ReaderStage.show(stage, view);
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            session.open(desk.pair());
            session.compared(desk.comparison());
        });
        settle(robot);
    }

    private void settle(FxRobot robot) {
        robot.interact(() -> {
            view.node().applyCss();
            view.node().layout();
        });
    }

    private double inView(Side side, String words) {
        Bounds bounds = bounds(side, words);
        return bounds.getCenterY() - view.scrolling().tandem().position(side);
    }

    private Bounds bounds(Side side, String words) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> view.column(side).bounds(desk.change(words)).orElseThrow());
    }

    private double top(Side side, int block) {
        return view.column(side).extents().blocks().get(block).top() - view.scrolling().tandem().position(side);
    }

    @Test
    void aDeskThatIsMadeAnewIsReadOnWhereItWasRead(FxRobot robot) {
        open(robot);
        robot.interact(() -> view.scrolling().by(ORIGINAL, 900));
        double before = top(ORIGINAL, 12);
        Spot spot = session.spot().get();
        assertThat(spot).isNotNull();
        robot.interact(() -> {
            session.close();
            session.open(desk.pair());
            session.spot().set(spot);
            session.compared(desk.comparison());
        });
        settle(robot);
        assertThat(top(ORIGINAL, 12)).isCloseTo(before, within(2.0));
        robot.interact(() -> view.scrolling().by(ORIGINAL, -9000));
        assertThat(session.spot().get()).isNull();
    }

    @Test
    void marksStandOnTheRightLetters(FxRobot robot) {
        open(robot);
        var area = view.column(ORIGINAL).area();
        assertThat(area.getText(1)).startsWith("Ada2 and then");
        assertThat(area.getStyleOfChar(1, 3)).containsExactly("body-text", "fact-altered");
        assertThat(area.getStyleOfChar(1, 4)).containsExactly("body-text");
        assertThat(area.getStyleOfChar(19, 6)).containsExactly("body-text", "fact-dropped");
        assertThat(view.column(REWRITE).area().getStyleOfChar(2, 0)).containsExactly("body-text", "fact-altered");
    }

    /** What is added while the window lays out is drawn before the next pass of styles: black, were it left bare. */
    @Test
    void ribbonsAreStyledInTheFrameThatBringsThem(FxRobot robot) {
        List<Paint> paints = new ArrayList<>();
        robot.interact(() -> {
            session.open(desk.pair());
            session.compared(desk.comparison());
            view.node().applyCss();
            view.node().layout();
            view.node().lookupAll(".ribbon").forEach(ribbon -> paints.add(((Shape) ribbon).getFill()));
            view.node().lookupAll(".ribbon-end").forEach(end -> paints.add(((Shape) end).getStroke()));
        });
        assertThat(paints).hasSizeGreaterThan(60).doesNotContainNull().doesNotContain(Color.BLACK);
    }

    @Test
    void choosingAChangeBringsBothEndsToAThirdOfTheHeightAndRingsThem(FxRobot robot) {
        open(robot);
        robot.interact(() -> session.select(desk.change("Ada20")));
        assertThat(view.column(ORIGINAL).area().getStyleOfChar(19, 0)).contains("fact-selected");
        assertThat(view.column(REWRITE).area().getStyleOfChar(20, 0)).contains("fact-selected");
        assertThat(inView(ORIGINAL, "Ada20")).isCloseTo(200, within(1.0));
        assertThat(inView(REWRITE, "Ada20")).isCloseTo(200, within(1.0));
        robot.interact(() -> session.step(1));
        assertThat(view.column(ORIGINAL).area().getStyleOfChar(19, 0)).doesNotContain("fact-selected");
        assertThat(view.column(ORIGINAL).area().getStyleOfChar(20, 0)).contains("fact-selected");
    }

    @Test
    void aDroppedFactShowsWhereTheRewriteWouldHaveIt(FxRobot robot) {
        open(robot);
        robot.interact(() -> session.select(desk.change("at noon")));
        assertThat(inView(ORIGINAL, "at noon")).isCloseTo(200, within(1.0));
        assertThat(inView(REWRITE, "Ada20")).isCloseTo(200, within(30.0));
    }

    @Test
    void theOtherColumnFollowsSoThatAlignedBlocksMeetAtAThird(FxRobot robot) {
        open(robot);
        for (Side leader : Side.values()) {
            double y = view.column(leader).extents().blocks().get(leader == ORIGINAL ? 15 : 16).top();
            double by = y - 200 - view.scrolling().tandem().position(leader);
            robot.interact(() -> wheel(leader, by));
            assertThat(top(leader, leader == ORIGINAL ? 15 : 16)).isCloseTo(200, within(0.5));
            assertThat(top(leader.other(), leader == ORIGINAL ? 16 : 15)).isCloseTo(200, within(0.5));
            robot.interact(() -> wheel(leader, -100_000));
        }
        assertThat(view.scrolling().tandem().position(ORIGINAL)).isZero();
    }

    private void wheel(Side side, double by) {
        Node column = view.column(side).node();
        double x = column.getBoundsInParent().getCenterX();
        view.node().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, x, 300, x, 300, false, false, false, false, false,
                false, 0, -by, 0, -by, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    @Test
    void aNarrowerWindowKeepsThePlace(FxRobot robot) {
        open(robot);
        robot.interact(() -> session.select(desk.change("Ada15")));
        double before = top(ORIGINAL, 15);
        robot.interact(() -> view.node().getScene().getWindow().setWidth(800));
        settle(robot);
        assertThat(top(ORIGINAL, 15)).isCloseTo(before, within(30.0));
    }

    @Test
    void clickingAMarkSelectsItsChange(FxRobot robot) {
        open(robot);
        Bounds at = bounds(REWRITE, "Ida2");
        var point = view.column(REWRITE).area().getParent().localToScreen(at.getCenterX(), at.getCenterY());
        robot.clickOn(point.getX(), point.getY());
        assertThat(session.selected().get()).isSameAs(desk.change("Ida2"));
    }

    @Test
    void restingOnAMarkShowsWhatStandsBehindIt(FxRobot robot) throws TimeoutException {
        open(robot);
        Bounds at = bounds(ORIGINAL, "Ada2");
        var point = view.column(ORIGINAL).area().getParent().localToScreen(at.getCenterX(), at.getCenterY());
        robot.moveTo(point.getX(), point.getY());
        Node card = view.node().lookup(".fact-card");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> card.isVisible());
        assertThat(card.lookupAll(".label").stream().map(l -> ((Labeled) l).getText())).containsExactlyInAnyOrder(
                "Altered name", "High severity", "wire", "rewrite", "Ada2", "Ida2", "Another name.", "Confirm", "C",
                "Query",
                "Q", "Dismiss", "D");
        assertThat(view.column(REWRITE).area().getStyleOfChar(2, 0)).contains("fact-hovered");
    }

    @Test
    void furnitureUnfoldsAndFoldsAgain(FxRobot robot) {
        open(robot);
        assertThat(view.column(REWRITE).area().getText()).doesNotContain("Sign up");
        Button fold = (Button) view.column(REWRITE).node().lookup(".fold-button");
        assertThat(fold.getText()).isEqualTo("Furniture: Sign up for more");
        robot.interact(fold::fire);
        settle(robot);
        assertThat(view.column(REWRITE).area().getText(2)).isEqualTo("Sign up for more");
        assertThat(view.column(REWRITE).area().getStyleOfChar(2, 0)).containsExactly("furniture-text");
        robot.interact(((Button) view.column(REWRITE).node().lookup(".fold-button"))::fire);
        assertThat(view.column(REWRITE).area().getText()).doesNotContain("Sign up");
    }

    @Test
    void textCanBeReadAndSelectedButNotChanged(FxRobot robot) {
        open(robot);
        var area = view.column(ORIGINAL).area();
        robot.interact(area::requestFocus);
        robot.press(KeyCode.X).release(KeyCode.X);
        assertThat(area.getText(0)).isEqualTo("The tide");
        robot.interact(area::selectAll);
        assertThat(area.getSelectedText()).startsWith("The tide\nAda2 and then");
    }

    @Test
    void whatIsSelectedIsCopiedWithABlankLineBetweenBlocks(FxRobot robot) {
        open(robot);
        var area = view.column(REWRITE).area();
        robot.interact(() -> {
            area.selectRange(0, area.getAbsolutePosition(2, 4));
            area.copy();
        });
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("A tide\n\nIda2");
    }

    @Test
    void keysSelectPastTheEdgeOfTheView(FxRobot robot) {
        open(robot);
        var area = view.column(ORIGINAL).area();
        robot.interact(() -> {
            area.requestFocus();
            area.moveTo(0);
        });
        for (int i = 0; i < 30; i++) {
            robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        }
        assertThat(area.getSelection().getLength()).isGreaterThan(1000);
        double caret = view.column(ORIGINAL).caretLine().orElseThrow().getCenterY();
        assertThat(caret - view.scrolling().tandem().position(ORIGINAL)).isBetween(0.0, 600.0);
        assertThat(view.scrolling().tandem().position(ORIGINAL)).isPositive();
    }

    @Test
    void turningToTheOtherColumnMovesNeither(FxRobot robot) {
        open(robot);
        robot.interact(() -> session.select(desk.change("Ada15")));
        double original = top(ORIGINAL, 15);
        double rewrite = top(REWRITE, 16);
        robot.push(KeyCode.F6);
        robot.push(KeyCode.F6);
        robot.interact(() -> view.node().getScene().getWindow().setHeight(500));
        settle(robot);
        assertThat(top(ORIGINAL, 15)).isCloseTo(original, within(0.5));
        assertThat(top(REWRITE, 16)).isCloseTo(rewrite, within(0.5));
    }

    @Test
    void largerTextKeepsThePlaceOnBothSides(FxRobot robot) {
        open(robot);
        robot.interact(() -> session.select(desk.change("Ada15")));
        robot.interact(() -> session.display().zoom(-2));
        settle(robot);
        assertThat(inView(ORIGINAL, "Ada15")).isCloseTo(200, within(30.0));
        assertThat(inView(REWRITE, "Ida15")).isCloseTo(200, within(30.0));
    }

    @Test
    void whereOneColumnHasRoomAChangeShowsTheSideItStandsOn(FxRobot robot) {
        open(robot);
        robot.interact(() -> view.node().getScene().getWindow().setWidth(900));
        settle(robot);
        robot.push(KeyCode.F6);
        robot.push(KeyCode.F6);
        robot.interact(() -> session.select(desk.change("Ada15")));
        settle(robot);
        boolean rewrite = view.column(REWRITE).node().isVisible();
        assertThat(view.column(ORIGINAL).node().isVisible()).isNotEqualTo(rewrite);
        robot.interact(() -> session.select(desk.change("at noon")));
        settle(robot);
        assertThat(view.column(ORIGINAL).node().isVisible()).isTrue();
        assertThat(view.column(REWRITE).node().isVisible()).isFalse();
        assertThat(inView(ORIGINAL, "at noon")).isBetween(0.0, 600.0);
    }

    @Test
    void keysScrollTheColumnThatHasTheFocus(FxRobot robot) {
        open(robot);
        robot.interact(() -> view.column(REWRITE).area().requestFocus());
        robot.push(KeyCode.END);
        assertThat(view.scrolling().tandem().position(REWRITE)).isEqualTo(view.scrolling().tandem().limit(REWRITE));
        assertThat(view.scrolling().tandem().position(ORIGINAL)).isEqualTo(view.scrolling().tandem().limit(ORIGINAL));
        robot.push(KeyCode.HOME);
        assertThat(view.scrolling().tandem().position(REWRITE)).isZero();
        robot.interact(view::otherColumn);
        assertThat(view.column(ORIGINAL).area().isFocused()).isTrue();
    }

    @Test
    void largerTextIsHigher(FxRobot robot) {
        open(robot);
        double before = view.column(ORIGINAL).extents().height();
        robot.interact(() -> session.display().zoom(3));
        settle(robot);
        assertThat(view.column(ORIGINAL).extents().height()).isGreaterThan(before * 1.15);
    }

    @Test
    void whileComparingTheTextsAreThereWithoutMarks(FxRobot robot) {
        robot.interact(() -> session.open(desk.pair()));
        settle(robot);
        assertThat(view.column(ORIGINAL).area().getStyleOfChar(1, 0)).containsExactly("body-text");
        assertThat(view.node().lookup(".map").isVisible()).isFalse();
    }
}
