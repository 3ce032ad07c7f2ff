package stet.app.ledger;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Telling;
import stet.app.desk.WrappedLabel;
import stet.compare.FactChange;
import stet.library.memory.Decision;
import stet.library.memory.Decision.Verdict;

/** One line of the ledger: a change, or the head of a group. */
final class RowView extends ListCell<Line> {
    private static final PseudoClass DISMISSED = PseudoClass.getPseudoClass("dismissed");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final LedgerModel model;
    private final ChangeRow row;
    private final HeadRow head;
    private final Tooltip tip = new Tooltip();

    /** @param fold hears of a head that is clicked */
    RowView(LedgerModel model, IntConsumer fold) {
        head = new HeadRow(model.session().display().zoom());
        this.model = model;
        row = new ChangeRow(model, () -> model.session().noting().set(change()));
        getStyleClass().add("ledger-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tip.setWrapText(true);
        tip.setMaxWidth(460);
        hoverProperty().subscribe(_ -> turn());
        selectedProperty().subscribe(_ -> turn());
        setOnMouseClicked(_ -> {
            if (getItem() instanceof Line.Head) {
                fold.accept(getIndex());
            }
        });
    }

    /** The change of this row; null where it has none. */
    @Nullable
    FactChange change() {
        return getItem() instanceof Line.Row(FactChange change) ? change : null;
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        pseudoClassStateChanged(HEAD, line instanceof Line.Head);
        switch (line) {
            case null -> clear(null, null);
            case Line.Head group -> {
                clear(head, HeadRow.spoken(group));
                head.show(group);
            }
            case Line.Row(FactChange change) -> show(change);
        }
    }

    private void clear(@Nullable Region shown, @Nullable String spoken) {
        setGraphic(shown);
        setTooltip(null);
        setAccessibleText(spoken);
        pseudoClassStateChanged(DISMISSED, false);
        row.write(false);
    }

    private void show(FactChange change) {
        Decision decision = model.session().decision(change);
        setGraphic(row);
        row.show(change, decision);
        String all = Telling.of(change, decision);
        WrappedLabel.tell(tip, all);
        setTooltip(tip);
        setAccessibleText(all);
        pseudoClassStateChanged(DISMISSED, decision.verdict() == Verdict.DISMISSED);
        note(model.session().noting().get());
    }

    /** Lets the reader write where this row is of that change. */
    void note(@Nullable FactChange noted) {
        row.write(noted != null && noted == change());
        turn();
    }

    private void turn() {
        row.turn(isHover() || isSelected(), isSelected());
        requestLayout();
    }

    private double room() {
        return getListView() == null ? getWidth() : getListView().getWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        return change() == null ? ChangeRow.HEIGHT : row.height(room());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0; // never wider than the list, which would get a scroll bar
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            getGraphic().resizeRelocate(0, 0, room(), getHeight());
        }
    }
}
