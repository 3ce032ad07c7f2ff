package stet.app.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import stet.app.desk.Desk;
import stet.app.desk.Side;
import stet.app.session.Finding;
import stet.app.session.Session;
import stet.bench.InventedStory;

/** Lines of real text in the bundled font hold some 60 to 75 characters at any width and zoom that has room for them. */
@ExtendWith(ApplicationExtension.class)
class LineLengthTest {
    private final Session session = new Session();
    private ReaderView view;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        view = new ReaderView(Reading.model(session, new Finding(session)), new SimpleBooleanProperty(true));
        ReaderStage.show(stage, view);
        String text = "# A headline\n" + new InventedStory(5).article(900).replace("\n\n", "\n");
        session.open(Desk.of(text, text, "1-1").pair());
    }

    /** Widths of the desk: those of a window without the library, and of one with it where it stays. */
    @ParameterizedTest
    @CsvSource({"800, 0.5, 2", "800, 1, 1", "1000, 0.5, 2", "1000, 1, 1", "1200, 0.5, 2", "1200, 1, 2", "1216, 1, 2",
            "1440, 0.5, 2", "1440, 1.2, 2", "1440, 1.5, 1", "1696, 1, 2", "1696, 0.5, 2", "1920, 1.5, 2", "1920, 2, 1",
            "2336, 1, 2", "2560, 2, 2", "2560, 3, 1", "2560, 0.5, 2"})
    void linesAreOfAGoodLength(double width, double zoom, int columns, FxRobot robot) {
        robot.interact(() -> {
            session.display().zoomTo(zoom);
            stage.setWidth(width);
        });
        robot.interact(() -> {
            view.node().applyCss();
            view.node().resize(width, 700);
            view.node().layout();
        });
        assertThat(List.of(Side.values()).stream().filter(s -> view.column(s).node().isVisible())).hasSize(columns);
        // a ragged line ends a word early, as often by much as by little
        assertThat(lengths().average().orElseThrow()).isBetween(58.5, 75.0);
        assertThat(lengths().max().orElseThrow()).isBetween(60.0, 80.0);
    }

    /** Larger than that the window can hold, one column takes all the room there is. */
    @ParameterizedTest
    @CsvSource({"800, 2", "800, 3", "1000, 2", "1200, 3", "1440, 3"})
    void whereThereIsNoRoomForThemOneColumnTakesItAll(double width, double zoom, FxRobot robot) {
        robot.interact(() -> {
            session.display().zoomTo(zoom);
            stage.setWidth(width);
        });
        robot.interact(() -> {
            view.node().applyCss();
            view.node().resize(width, 700);
            view.node().layout();
        });
        assertThat(view.column(Side.REWRITE).node().isVisible()).isFalse();
        assertThat(view.column(Side.ORIGINAL).area().getWidth()).isEqualTo(width - 104);
    }

    /** Characters on each line on show that another follows. */
    private DoubleStream lengths() {
        return view.column(Side.ORIGINAL).area().lookupAll(".paragraph-text").stream().map(TextFlow.class::cast)
                .map(flow -> flow.getLayoutInfo().getTextLines(false)).filter(lines -> lines.size() > 2)
                .flatMap(lines -> lines.subList(0, lines.size() - 1).stream())
                .mapToDouble(LineLengthTest::length);
    }

    private static double length(TextLineInfo line) {
        return line.end() - line.start() - 1; // without the space at its end
    }
}
