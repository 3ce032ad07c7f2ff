package stet.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import stet.library.memory.Memory;
import stet.app.session.History;
import stet.app.session.Review;
import stet.app.desk.Desk;
import stet.app.session.Session;
import stet.app.theme.Fonts;
import stet.compare.FactChange;

@ExtendWith(ApplicationExtension.class)
class LedgerViewTest {
    private final Desk desk = Desk.of("[a1:Ana] met [l1:Bo] [d1:in Rome] with [k1:Cy].",
            "[a1:Eva] met [l1:Boo] with [k1:Cy], [n1:sad].",
            "1-1");
    private final Session session = desk.session();
    private LedgerView view;

    @Start
    void start(Stage stage) {
        Fonts.load();
        view = new LedgerView(new LedgerModel(session,
                new Review(session, new History(session, Memory::passing, Runnable::run), Runnable::run)));
        Scene scene = new Scene(new VBox(view.node()), 1216, 300);
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

    @SuppressWarnings("unchecked")
    private ListView<FactChange> list() {
        return (ListView<FactChange>) view.node().lookup(".ledger-rows");
    }

    private String row(int index) {
        return view.node().lookupAll(".ledger-row").stream().map(RowView.class::cast)
                .filter(r -> r.getIndex() == index && r.getItem() != null).flatMap(r -> r.lookupAll(".label").stream())
                .map(l -> ((Labeled) l).getText()).filter(t -> !t.isEmpty()).collect(Collectors.joining(" | "));
    }

    private ToggleButton chip(String text) {
        return view.node().lookupAll(".ledger-chip").stream()
                .filter(n -> n instanceof ToggleButton b && b.getText().equals(text))
                .map(ToggleButton.class::cast).findFirst().orElseThrow();
    }

    @Test
    void saysInWordsHowCompleteTheRewriteIs() {
        String words = ((TextFlow) view.node().lookup(".ledger-words")).getChildren().stream()
                .map(t -> ((Text) t).getText())
                .collect(Collectors.joining());
        assertThat(words).isEqualTo("4 facts in the original: 1 kept, 2 altered, 1 dropped; 1 added in the rewrite");
    }

    @Test
    void aRowSaysWhatTheOriginalHasAndWhatTheRewriteHas() {
        assertThat(row(0)).isEqualTo("Ana | name, high | Eva | Another name.");
        assertThat(row(1)).isEqualTo("in Rome | name, medium | not in the rewrite | The rewrite leaves it out.");
        assertThat(row(2)).isEqualTo("not in the original | name, medium | sad | Nothing in the original says so.");
    }

    @Test
    void aChipFiltersAndTheTotalsStay(FxRobot robot) {
        robot.clickOn(chip("Altered 2"));
        assertThat(list().getItems()).extracting(c -> c.inOriginal().orElseThrow().text()).containsExactly("Ana", "Bo");
        assertThat(chip("2 of 4").isSelected()).isFalse();
        assertThat(chip("Dropped 1").isSelected()).isFalse();
        robot.clickOn(chip("2 of 4"));
        assertThat(list().getItems()).hasSize(4);
        assertThat(chip("All 4").isSelected()).isTrue();
    }

    @Test
    void clickingAndArrowsChoose(FxRobot robot) {
        robot.interact(() -> list().requestFocus());
        robot.clickOn(view.node().lookupAll(".ledger-row").stream().map(RowView.class::cast)
                .filter(r -> r.getIndex() == 1).findFirst().orElseThrow());
        assertThat(session.selected().get()).isSameAs(desk.change("in Rome"));
        robot.push(KeyCode.DOWN);
        assertThat(session.selected().get()).isSameAs(desk.change("sad"));
    }

    @Test
    void followsASelectionMadeElsewhere(FxRobot robot) {
        robot.interact(() -> session.select(desk.change("Bo")));
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(3);
        robot.interact(() -> session.select(null));
        assertThat(list().getSelectionModel().getSelectedIndex()).isEqualTo(-1);
    }
}
