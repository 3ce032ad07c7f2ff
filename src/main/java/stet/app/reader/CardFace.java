package stet.app.reader;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import stet.app.desk.DecisionBar;
import stet.app.desk.Excerpt;
import stet.app.desk.Form;
import stet.app.desk.Glyph;
import stet.app.desk.Side;
import stet.app.desk.Telling;
import stet.app.desk.WrappedLabel;
import stet.compare.FactChange;
import stet.compare.Kept;
import stet.fact.Fact;
import stet.library.memory.Decision;
import stet.library.memory.Decision.Verdict;
import stet.message.Messages;

/** What a card says of a fact, and what the reader says to it. */
final class CardFace {
    /** Longer values are cut: they stand whole in the text that the card points at. */
    private static final double VALUE_HEIGHT = 104;

    private final ReaderModel model;
    private final SVGPath glyph = Glyph.ALTERED.node();
    private final Label kind = label("card-kind");
    private final Label severity = label("card-quiet");
    private final Label originalName = label("card-quiet");
    private final Label rewriteName = label("card-quiet");
    private final Label original = label("card-value");
    private final Label rewrite = label("card-value");
    private final Label why = label("card-why");
    private final TextField note = new TextField();
    private final DecisionBar decisions = DecisionBar.withWords(this::decide);
    private final VBox box = new VBox(head(), values(), why, note, decisions.node());
    private @Nullable Subject subject;

    CardFace(ReaderModel model) {
        this.model = model;
        box.getStyleClass().add("fact-card");
        box.setAccessibleRole(AccessibleRole.PARENT);
        note.setPromptText(Messages.text("reader.card.note"));
        note.setAccessibleText(Messages.text("reader.card.note"));
        note.getStyleClass().add("card-note");
        note.setOnAction(_ -> {
            keep();
            decisions.focus();
        });
        note.focusedProperty().subscribe(focused -> {
            if (!focused) {
                keep();
            }
        });
    }

    Region node() {
        return box;
    }

    private static Label label(String style) {
        Label label = new WrappedLabel();
        label.getStyleClass().add(style);
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
        GridPane values = new GridPane(12, 4);
        values.addRow(0, originalName, new Region(), rewriteName);
        values.addRow(1, original, Glyph.ARROW.node(), rewrite);
        for (Label value : new Label[]{original, rewrite}) {
            value.setMaxHeight(VALUE_HEIGHT);
            GridPane.setValignment(value, VPos.TOP);
        }
        for (double share : new double[]{45, 10, 45}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            values.getColumnConstraints().add(column);
        }
        return values;
    }

    /** Says what there is to say of this. */
    void show(Subject now) {
        keep();
        subject = now;
        originalName.setText(model.name(Side.ORIGINAL));
        rewriteName.setText(model.name(Side.REWRITE));
        value(original, shown(now, Side.ORIGINAL), "ledger.notInOriginal", "card-value");
        value(rewrite, shown(now, Side.REWRITE), "ledger.notInRewrite",
                now instanceof Subject.Changed(FactChange.Altered _) ? "card-altered" : "card-value");
        switch (now) {
            case Subject.Changed(FactChange change) -> tell(change);
            case Subject.Same(Kept kept) -> tell(kept);
        }
        for (Region part : new Region[]{severity, why, note, decisions.node()}) {
            part.setVisible(now instanceof Subject.Changed);
            part.setManaged(now instanceof Subject.Changed);
        }
        refresh();
    }

    private void tell(FactChange change) {
        Glyph.of(Form.of(change)).dress(glyph);
        kind.setText(Messages.text("reader.card.kind", Messages.text("ledger.kind." + change.kind()),
                Messages.text("ledger.type." + change.type().word())));
        severity.setText(Messages.text("reader.card." + change.severity().word()));
        why.setText(change.why());
    }

    private void tell(Kept kept) {
        Glyph.CONFIRMED.dress(glyph);
        kind.setText(Messages.text("reader.card.same", Messages.text("ledger.type." + kept.original().type().word())));
        why.setText("");
    }

    /** A side's words; of two long ones the part in which they differ, as the ledger's row has them whole. */
    private static Optional<String> shown(Subject subject, Side side) {
        Optional<String> other = subject.on(side.other()).map(Fact::text);
        return subject.on(side).map(Fact::text).map(own -> other.map(o -> Excerpt.wide(own, o)).orElse(own));
    }

    private static void value(Label label, Optional<String> words, String none, String style) {
        label.setText(words.orElseGet(() -> Messages.text(none)));
        label.getStyleClass().setAll("label", words.isPresent() ? style : "card-void");
    }

    /** Shows what is decided by now. */
    void refresh() {
        FactChange change = Subject.change(subject);
        if (change == null) {
            box.setAccessibleText(Messages.text("reader.map.change", kind.getText(), original.getText(),
                    rewrite.getText()));
        } else {
            Decision decision = model.session().decision(change);
            box.setAccessibleText(Telling.of(change, decision));
            decisions.show(decision.verdict());
            if (!note.isFocused()) {
                note.setText(decision.note());
            }
        }
    }

    /** Gives the keys to what can be done here. */
    void focus() {
        if (subject instanceof Subject.Changed) {
            decisions.focus();
        } else {
            box.requestFocus();
        }
    }

    /** What was written and not kept is let go. */
    void forget() {
        FactChange change = Subject.change(subject);
        note.setText(change == null ? "" : model.session().decision(change).note());
    }

    private void keep() {
        FactChange change = Subject.change(subject);
        if (change != null && !note.getText().strip().equals(model.session().decision(change).note())) {
            model.review().note(change, note.getText());
        }
    }

    private void decide(Verdict verdict) {
        FactChange change = Subject.change(subject);
        if (change != null) {
            model.review().decide(change, verdict);
        }
    }
}
