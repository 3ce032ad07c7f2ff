package stet.app.ledger;

import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Form;
import stet.app.desk.Glyph;
import stet.app.desk.Measures;
import stet.app.desk.Side;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.message.Messages;

/** One row of the ledger. Its values stand exactly under the columns they come from. */
final class RowView extends ListCell<FactChange> {
    static final double HEIGHT = 32;
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

    RowView() {
        getStyleClass().add("ledger-row");
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        row.setMouseTransparent(true);
        row.getChildren().addAll(glyph, original, type, rewrite, why, arrow);
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
            return;
        }
        value(original, change.inOriginal(), change.inRewrite(), "ledger.notInOriginal");
        value(rewrite, change.inRewrite(), change.inOriginal(), "ledger.notInRewrite");
        type.setText(Messages.text("ledger.type", typeName(change),
                Messages.text("ledger.severity." + change.severity().word())));
        why.setText(change.why());
        Glyph.of(Form.of(change)).dress(glyph);
        arrow.setVisible(change instanceof FactChange.Altered);
        String all = Messages.text("ledger.row", Messages.text("ledger.kind." + change.kind()),
                whole(change.inOriginal(), original), whole(change.inRewrite(), rewrite), change.why());
        tip.setText(all);
        setTooltip(tip);
        setAccessibleText(all);
        requestLayout();
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
        Measures m = Measures.of(getListView().getWidth());
        row.relocate(0, 0);
        glyph.relocate(m.left(Side.ORIGINAL) - 23, HEIGHT / 2 - glyph.getBoundsInLocal().getHeight() / 2);
        double typeWidth = Math.min(type.prefWidth(-1), m.column() * 0.4);
        place(original, m.left(Side.ORIGINAL), m.column() - typeWidth - 12);
        place(type, m.right(Side.ORIGINAL) - typeWidth, typeWidth);
        boolean reasons = m.column() >= NARROW;
        place(rewrite, m.left(Side.REWRITE), reasons ? REASON - 10 : m.column());
        why.setVisible(reasons);
        place(why, m.left(Side.REWRITE) + REASON, m.column() - REASON + 28);
        arrow.relocate(m.right(Side.ORIGINAL) + Measures.GUTTER / 2 - 8 + 2, HEIGHT / 2 - 4);
    }

    private static void place(Region label, double x, double width) {
        label.resizeRelocate(x, 0, Math.max(0, width), HEIGHT);
    }
}
