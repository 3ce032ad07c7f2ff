package stet.app.reader;

import java.util.Optional;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import stet.app.desk.DecisionBar;
import stet.app.desk.Form;
import stet.app.desk.Glyph;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.library.memory.Decision.Verdict;
import stet.message.Messages;

/** What stands behind a mark: a card that opens when the pointer rests on it. */
final class FactCard {
    static final double WIDTH = 400;
    private static final Duration REST = Duration.millis(150);
    private static final Duration LINGER = Duration.millis(200);

    private final SVGPath glyph = Glyph.ALTERED.node();
    private final Label kind = label("card-kind");
    private final Label severity = label("card-quiet");
    private final Label original = label("card-value");
    private final Label rewrite = label("card-value");
    private final Label why = label("card-why");
    private final ReaderModel model;
    private final DecisionBar decisions;
    private final VBox card;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition linger = new PauseTransition(LINGER);
    private @Nullable FactChange coming;
    private @Nullable FactChange shown;

    /** @param place where a change's card shall stand, for its height; empty where it has no place */
    FactCard(ReaderModel model, Function<FactChange, Optional<Point2D>> place) {
        this.model = model;
        decisions = new DecisionBar(this::decide, this::note);
        HBox foot = new HBox(decisions.node());
        foot.setAlignment(Pos.CENTER_RIGHT);
        card = new VBox(head(), values(), why, foot);
        card.getStyleClass().add("fact-card");
        card.setManaged(false);
        card.setOnMouseEntered(_ -> linger.stop());
        card.setOnMouseExited(_ -> linger.playFromStart());
        card.setVisible(false);
        rest.setOnFinished(_ -> {
            FactChange change = coming;
            if (change != null) {
                show(change, place);
            }
        });
        linger.setOnFinished(_ -> card.setVisible(false));
    }

    Region node() {
        return card;
    }

    private void decide(Verdict verdict) {
        FactChange change = shown;
        if (change != null) {
            model.review().decide(change, verdict);
        }
    }

    private void note() {
        FactChange change = shown;
        if (change != null) {
            close();
            model.select(change);
            model.session().noting().set(change);
        }
    }

    /** Shows what is decided by now. */
    void show() {
        FactChange change = shown;
        if (change != null) {
            decisions.show(model.session().decision(change).verdict());
        }
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private HBox head() {
        HBox head = new HBox(9, glyph, kind, severity);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(kind, Priority.ALWAYS);
        kind.setMaxWidth(Double.MAX_VALUE);
        severity.setMinWidth(Region.USE_PREF_SIZE);
        return head;
    }

    private GridPane values() {
        GridPane values = new GridPane(20, 4);
        Label first = label("card-quiet");
        first.setText(Messages.text("reader.column.original"));
        Label second = label("card-quiet");
        second.setText(Messages.text("reader.column.rewrite"));
        values.addRow(0, first, second);
        values.addRow(1, original, rewrite);
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            values.getColumnConstraints().add(column);
        }
        GridPane.setValignment(original, VPos.TOP);
        GridPane.setValignment(rewrite, VPos.TOP);
        return values;
    }

    /** The pointer is on this change now, or on none. */
    void hover(@Nullable FactChange change) {
        coming = change;
        if (change == null) {
            rest.stop();
            if (!card.isHover()) {
                linger.playFromStart();
            }
        } else {
            rest.playFromStart();
        }
    }

    /** The columns move: the card would point at nothing. */
    void close() {
        rest.stop();
        card.setVisible(false);
    }

    private void show(FactChange change, Function<FactChange, Optional<Point2D>> place) {
        linger.stop();
        shown = change;
        show();
        Glyph.of(Form.of(change)).dress(glyph);
        kind.setText(Messages.text("reader.card.kind", Messages.text("ledger.kind." + change.kind()),
                Messages.text("ledger.type." + change.type().word())));
        severity.setText(Messages.text("reader.card." + change.severity().word()));
        value(original, change.inOriginal(), "ledger.notInOriginal");
        value(rewrite, change.inRewrite(), "ledger.notInRewrite");
        why.setText(change.why());
        card.applyCss();
        card.resize(WIDTH, card.prefHeight(WIDTH));
        Optional<Point2D> at = place.apply(change);
        at.ifPresent(p -> card.relocate(Math.round(p.getX()), Math.round(p.getY())));
        card.setVisible(at.isPresent());
    }

    private static void value(Label label, Optional<Fact> fact, String none) {
        label.setText(fact.map(Fact::text).orElseGet(() -> Messages.text(none)));
        label.getStyleClass().setAll("label", fact.isPresent() ? "card-value" : "card-quiet");
    }
}
