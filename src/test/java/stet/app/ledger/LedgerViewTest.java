package stet.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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
import org.testfx.util.WaitForAsyncUtils;
import stet.library.memory.Memory;
import stet.app.session.History;
import stet.app.session.Finding;
import stet.app.session.Review;
import stet.app.desk.Desk;
import stet.app.session.Session;
import stet.app.theme.Fonts;
import stet.compare.Comparison;
import stet.compare.Reuse;
import stet.text.Place;
import stet.text.Span;

@ExtendWith(ApplicationExtension.class)
class LedgerViewTest {
    private final Desk desk = Desk.of("[a1:Ana] met [l1:Bo] [d1:in Rome] with [k1:Cy].",
            "[a1:Eva] met [l1:Boo] with [k1:Cy], [n1:sad].",
            "1-1");
    private final Session session = desk.session();
    private Finding finding;
    private LedgerModel model;
    private LedgerView view;

    @Start
    void start(Stage stage) {
        Fonts.load();
        finding = new Finding(session);
        model = new LedgerModel(session,
                new Review(session, new History(session, Memory::passing, Runnable::run), Runnable::run), finding);
        view = new LedgerView(model);
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
    private ListView<Line> list() {
        return (ListView<Line>) view.node().lookup(".ledger-rows");
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
        assertThat(list().getItems()).containsExactly(new Line.Row(desk.change("Ana")),
                new Line.Row(desk.change("Bo")));
        assertThat(chip("2 of 4").isSelected()).isFalse();
        assertThat(chip("Altered 2").isSelected()).isTrue();
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

    /** Rows take their words and their height with the next pulse. */
    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private RowView cell(int index) {
        return view.node().lookupAll(".ledger-row").stream().map(RowView.class::cast)
                .filter(r -> r.getIndex() == index && r.getItem() != null).findFirst().orElseThrow();
    }

    @Test
    void headsOfGroupsFoldByKeys(FxRobot robot) {
        robot.interact(() -> {
            model.grouping().set(Grouping.TYPE);
            list().requestFocus();
            list().getSelectionModel().clearAndSelect(0);
        });
        assertThat(cell(0).getAccessibleText()).startsWith("Names, 4");
        robot.push(KeyCode.LEFT);
        assertThat(list().getItems()).hasSize(1);
        assertThat(cell(0).getAccessibleText()).startsWith("Names, 4, folded");
        assertThat(list().getSelectionModel().getSelectedIndex()).isZero();
        robot.push(KeyCode.RIGHT).push(KeyCode.DOWN);
        assertThat(session.selected().get()).isSameAs(desk.change("Ana"));
        robot.clickOn(cell(0));
        assertThat(list().getItems()).hasSize(1);
        assertThat(session.selected().get()).isSameAs(desk.change("Ana"));
    }

    @Test
    void theEdgeIsMovedByKeysAndFoldsTheLedgerToItsLine(FxRobot robot) {
        double before = view.node().getHeight();
        robot.interact(() -> view.node().lookup(".ledger-edge").requestFocus());
        robot.push(KeyCode.DOWN);
        assertThat(view.node().getHeight()).isEqualTo(before - 16);
        robot.push(KeyCode.ENTER);
        assertThat(view.node().getHeight()).isEqualTo(44);
        assertThat(list().isVisible()).isFalse();
        assertThat(view.node().lookup(".ledger-chips").isVisible()).isFalse();
        robot.doubleClickOn(view.node().lookup(".ledger-edge"));
        assertThat(view.node().getHeight()).isEqualTo(before - 16);
        assertThat(list().isVisible()).isTrue();
    }

    @Test
    void theChosenRowOpensWhereItsWordsNeedRoom(FxRobot robot) throws Exception {
        String words = "the harbour master of the northern port, who had been asked twice and said nothing of the kind";
        Desk wide = Desk.of("[a1:" + words + "] met [a2:Bo].", "[a1:" + words + " at all] met [a2:Bea].", "1-1");
        robot.interact(() -> {
            session.open(wide.pair());
            session.compared(wide.comparison());
        });
        waitFor(() -> row(0).startsWith("…kind |") && cell(0).getHeight() == 32);
        robot.interact(() -> session.select(wide.change(words)));
        waitFor(() -> row(0).contains(words + " | ") && row(0).contains(words + " at all | ")
                && cell(0).getHeight() > 50);
        robot.interact(() -> session.select(wide.change("Bo")));
        waitFor(() -> cell(0).getHeight() == 32 && cell(1).getHeight() == 32);
    }

    @Test
    void aNoteStandsBesideTheReason(FxRobot robot) throws Exception {
        Review review = model.review();
        robot.interact(review::start);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> {
            review.note(desk.change("in Rome"), "see page 4");
            return !session.decision(desk.change("in Rome")).note().isEmpty();
        }).get());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(row(1)).contains("The rewrite leaves it out.", "see page 4");
        assertThat(cell(1).getAccessibleText()).contains("The rewrite leaves it out.").contains("Note: see page 4");
    }

    @Test
    void ofManyChangesOnlyThoseInViewHaveCells(FxRobot robot) {
        StringBuilder original = new StringBuilder();
        StringBuilder rewrite = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            original.append("[a").append(i).append(":Ana] met.\n");
            rewrite.append("[a").append(i).append(":Eva] met.\n");
        }
        Desk many = Desk.of(original.toString(), rewrite.toString(), "");
        robot.interact(() -> {
            session.open(many.pair());
            session.compared(many.comparison());
            session.last();
        });
        assertThat(list().getItems()).hasSize(2000);
        assertThat(cell(1999).getItem()).isEqualTo(new Line.Row(session.selected().get()));
        assertThat(view.node().lookupAll(".ledger-row")).hasSizeLessThan(40);
    }

    @Test
    void theLongestCopiedRunIsFoundInBothColumns(FxRobot robot) {
        Comparison plain = desk.comparison();
        Reuse.Run run = new Reuse.Run(2, new Place(1, new Span(0, 7)), new Place(1, new Span(8, 15)));
        robot.interact(() -> {
            session.open(desk.pair());
            session.compared(new Comparison(plain.original(), plain.rewrite(), plain.alignment(), plain.changes(),
                    plain.kept(), plain.ledger(), new Reuse(0.224, 0.605, 0.171, run)));
        });
        Button reuse = (Button) view.node().lookup(".ledger-reuse");
        assertThat(reuse.getText()).isEqualTo("22 % verbatim, 61 % reworded, 17 % new");
        assertThat(reuse.getTooltip().getText()).isEqualTo("The longest copied run has 2 words: “Boo wit”");
        robot.clickOn(reuse);
        assertThat(finding.query().get()).isEqualTo("Boo wit");
    }
}
