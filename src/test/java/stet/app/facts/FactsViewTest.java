package stet.app.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import stet.app.desk.Desk;
import stet.app.session.Finding;
import stet.app.session.History;
import stet.app.session.Review;
import stet.app.session.Session;
import stet.app.session.View;
import stet.app.theme.Fonts;
import stet.library.memory.Memory;

@ExtendWith(ApplicationExtension.class)
class FactsViewTest {
    private final Session session = new Session();
    private final Desk desk = Desk.of(facts("Ada"), facts("Ida"), "1-1");
    private FactsModel model;
    private FactsView view;

    private static String facts(String name) {
        return IntStream.range(0, 1500).mapToObj(i -> "[a" + i + ":" + name + i + "] saw [k" + i + ":Bo" + i + "]")
                .collect(Collectors.joining(" and "));
    }

    @Start
    void start(Stage stage) {
        Fonts.load();
        model = new FactsModel(session,
                new Review(session, new History(session, Memory::passing, Runnable::run), Runnable::run),
                new Finding(session));
        view = new FactsView(model);
        Scene scene = new Scene(new StackPane(view.node()), 1000, 640);
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

    @Test
    void ofThreeThousandFactsOnlyThoseInViewHaveLines(FxRobot robot) throws Exception {
        open(robot);
        assertThat(list(robot).getItems()).hasSize(3001);
        assertThat(robot.lookup(".facts-line").queryAll()).hasSizeLessThan(60);
        robot.interact(() -> session.select(desk.change("Ada700")));
        waitFor(() -> cells(robot).stream().anyMatch(c -> c.isSelected() && said(c).contains("Ada700")));
    }

    @Test
    void arrowsChooseAndSpaceShowsTheWordsAround(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> list(robot).requestFocus());
        robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(session.selected().get()).isSameAs(desk.change("Ada1"));
        robot.type(KeyCode.SPACE);
        waitFor(() -> robot.lookup(".facts-around").queryAll().stream().map(n -> ((Labeled) n).getText())
                .anyMatch(t -> t.contains("and Ada1 saw Bo1")));
        assertThat(session.selected().get()).isSameAs(desk.change("Ada1"));
        robot.type(KeyCode.LEFT);
        waitFor(() -> list(robot).getItems().size() == 3001);
        robot.type(KeyCode.ENTER);
        assertThat(session.view().get()).isEqualTo(View.SIDE_BY_SIDE);
    }

    @Test
    void everyLineSaysAllThatItShows(FxRobot robot) throws Exception {
        open(robot);
        assertThat(cells(robot).stream().map(FactsViewTest::said)).contains("Names, 3,000 facts, 1,500 changed",
                "Altered, name, high: Ada0 → Ida0. Another name.");
        robot.clickOn("Kept 1,500");
        waitFor(() -> cells(robot).stream().map(FactsViewTest::said).anyMatch("Kept. name. Bo0. Bo0"::equals));
    }

    private void open(FxRobot robot) throws Exception {
        robot.interact(() -> {
            session.view().set(View.FACTS);
            model.active().set(true);
            session.open(desk.pair());
            session.compared(desk.comparison());
        });
        waitFor(() -> !cells(robot).isEmpty());
    }

    private static List<ListCell<?>> cells(FxRobot robot) {
        return robot.lookup(".facts-line").queryAll().stream().<ListCell<?>>map(n -> (ListCell<?>) n)
                .filter(c -> c.getItem() != null && c.isVisible()).toList();
    }

    private static String said(ListCell<?> cell) {
        return Objects.requireNonNullElse(cell.getAccessibleText(), "");
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".facts-rows").query();
    }

    private void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
