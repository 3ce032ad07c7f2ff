package stet.app.ledger;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import stet.app.desk.DecisionBar;
import stet.app.desk.Excerpt;
import stet.app.desk.Form;
import stet.app.desk.Glyph;
import stet.app.desk.Measures;
import stet.app.desk.Side;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.library.memory.Decision;
import stet.message.Messages;

/** One row of the ledger. Its values stand exactly under the columns they come from. */
final class RowView extends ListCell<FactChange> {
    static final double HEIGHT = 32;
    private static final PseudoClass DISMISSED = PseudoClass.getPseudoClass("dismissed");
    /** Where the reason begins, right of the rewrite's value. */
    private static final double REASON = 172;
    /** Under this width of a column there is no room for reasons. */
    private static final double NARROW = 360;

    private final Label original = label("ledger-value");
    private final Label type = label("ledger-type");
    private final Label rewrite = label("ledger-value");
    private final Label why = label("ledger-why");
    private final SVGPath glyph = Glyph.ALTERED.node();
    private final SVGPath arrow = Glyph.ARROW.node();
    private final Pane row = new Pane();
    private final Tooltip tip = new Tooltip();
    private final LedgerModel model;
    private final Label verdict = label("ledger-verdict");
    private final SVGPath sign = Glyph.CONFIRMED.node();
    private final DecisionBar decisions;
    private final TextField note = new TextField();

    RowView(LedgerModel model) {
        this.model = model;
        decisions = new DecisionBar(v -> model.review().decide(getItem(), v), () -> model.session().noting().set(
                getItem()));
        decisions.node().setManaged(false);
        verdict.setGraphic(sign);
        note.setManaged(false);
        note.getStyleClass().add("ledger-note-field");
        note.setPromptText(Messages.text("review.note"));
        note.setAccessibleText(Messages.text("review.note"));
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::written);
        getStyleClass().add("ledger-row");
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        row.setPickOnBounds(false);
        row.getChildren().addAll(glyph, original, type, rewrite, why, arrow, verdict);
        row.getChildren().forEach(n -> n.setMouseTransparent(true));
        row.getChildren().addAll(decisions.node(), note);
        hoverProperty().subscribe(_ -> turn());
        selectedProperty().subscribe(_ -> turn());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tip.setWrapText(true);
        tip.setMaxWidth(460);
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setManaged(false);
        return label;
    }

    @Override
    protected void updateItem(@Nullable FactChange change, boolean empty) {
        super.updateItem(change, empty);
        setGraphic(empty ? null : row);
        if (change == null || empty) {
            setTooltip(null);
            setAccessibleText(null);
            pseudoClassStateChanged(DISMISSED, false);
            note(null);
            return;
        }
        value(original, change.inOriginal(), change.inRewrite(), "ledger.notInOriginal");
        value(rewrite, change.inRewrite(), change.inOriginal(), "ledger.notInRewrite");
        type.setText(Messages.text("ledger.type", typeName(change),
                Messages.text("ledger.severity." + change.severity().word())));
        decided(change);
        Glyph.of(Form.of(change)).dress(glyph);
        arrow.setVisible(change instanceof FactChange.Altered);
        String all = Messages.text("ledger.row", Messages.text("ledger.kind." + change.kind()),
                whole(change.inOriginal(), original), whole(change.inRewrite(), rewrite), change.why());
        Decision decision = model.session().decision(change);
        all = Stream.of(all, DecisionBar.word(decision.verdict()), decision.note()).filter(t -> !t.isEmpty())
                .collect(Collectors.joining("\n"));
        tip.setText(all);
        setTooltip(tip);
        setAccessibleText(all);
        requestLayout();
    }

    private void decided(FactChange change) {
        Decision decision = model.session().decision(change);
        boolean own = !decision.note().isEmpty();
        why.setText(own ? decision.note() : change.why());
        why.getStyleClass().setAll("label", own ? "ledger-note" : "ledger-why");
        Glyph.of(decision.verdict()).dress(sign);
        verdict.setText(DecisionBar.word(decision.verdict()));
        decisions.show(decision.verdict());
        pseudoClassStateChanged(DISMISSED, decision.verdict() == Decision.Verdict.DISMISSED);
        note(model.session().noting().get());
    }

    /** What is decided gives way to the buttons on the row that the reader is at. */
    private void turn() {
        FactChange change = getItem();
        boolean here = change != null && (isHover() || isSelected());
        boolean writing = note.isVisible();
        decisions.node().setVisible(here && !writing);
        verdict.setVisible(change != null && !here && !writing && !verdict.getText().isEmpty());
        why.setVisible(!writing);
        requestLayout();
    }

    /** Lets the reader write where this row is of that change. */
    void note(@Nullable FactChange change) {
        boolean writing = change != null && change == getItem();
        if (change != null && writing && !note.isVisible()) {
            note.setText(model.session().decision(change).note());
        }
        note.setVisible(writing);
        turn();
        if (writing) {
            note.requestFocus();
            note.end();
        }
    }

    private void written(KeyEvent key) {
        FactChange change = getItem();
        if (key.getCode() == KeyCode.ENTER && change != null) {
            model.session().noting().set(null);
            model.review().note(change, note.getText());
        } else if (key.getCode() == KeyCode.ESCAPE) {
            model.session().noting().set(null);
        } else {
            return;
        }
        key.consume();
    }

    private static String typeName(FactChange change) {
        return Messages.text("ledger.type." + change.type().word());
    }

    private static void value(Label label, Optional<Fact> fact, Optional<Fact> other, String none) {
        label.setText(fact.map(f -> other.map(o -> Excerpt.of(f.text(), o.text())).orElse(f.text()))
                .orElseGet(() -> Messages.text(none)));
        label.getStyleClass().setAll("label", fact.isPresent() ? "ledger-value" : "ledger-void");
    }

    private static String whole(Optional<Fact> fact, Label shown) {
        return fact.map(Fact::text).orElseGet(shown::getText);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getListView() == null || getItem() == null) {
            return;
        }
        Measures m = Measures.ledger(getListView().getWidth(), model.session().zoom().get());
        row.relocate(0, 0);
        glyph.relocate(m.left(Side.ORIGINAL) - 23, HEIGHT / 2 - glyph.getBoundsInLocal().getHeight() / 2);
        double typeWidth = Math.min(type.prefWidth(-1), m.column() * 0.4);
        place(original, m.left(Side.ORIGINAL), m.column() - typeWidth - 12);
        place(type, m.right(Side.ORIGINAL) - typeWidth, typeWidth);
        boolean reasons = m.column() >= NARROW;
        place(rewrite, m.left(Side.REWRITE), reasons ? REASON - 10 : m.column());
        why.setVisible(reasons && !note.isVisible());
        double end = m.right(Side.REWRITE) + 28;
        double act = decisions.node().isVisible()
                ? decisions.node().prefWidth(-1)
                : verdict.isVisible() ? verdict.prefWidth(-1) : 0;
        decisions.node().resizeRelocate(end - decisions.node().prefWidth(-1), 4, decisions.node().prefWidth(-1), 24);
        place(verdict, end - verdict.prefWidth(-1), verdict.prefWidth(-1));
        place(why, m.left(Side.REWRITE) + REASON, m.column() - REASON + 28 - (act > 0 ? act + 12 : 0));
        double from = m.left(Side.REWRITE) + (reasons ? REASON : 0);
        note.resizeRelocate(from - 8, 3, end - from + 8, 26);
        arrow.relocate(m.right(Side.ORIGINAL) + Measures.GUTTER / 2 - 8 + 2, HEIGHT / 2 - 4);
    }

    private static void place(Region label, double x, double width) {
        label.resizeRelocate(x, 0, Math.max(0, width), HEIGHT);
    }
}
