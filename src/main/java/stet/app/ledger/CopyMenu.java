package stet.app.ledger;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import stet.compare.FactChange;
import stet.message.Messages;

/** What can be done with the chosen row besides deciding. */
final class CopyMenu {
    private final LedgerModel model;
    private final ListView<Line> rows;
    private final MenuItem copy = new MenuItem(Messages.text("copy.menu"));
    private final ContextMenu menu = new ContextMenu(copy);

    CopyMenu(LedgerModel model, ListView<Line> rows) {
        this.model = model;
        this.rows = rows;
        rows.setOnContextMenuRequested(this::offer);
    }

    /** A press of the menu's button has chosen the row under it. */
    private void offer(ContextMenuEvent event) {
        if (rows.getSelectionModel().getSelectedItem() instanceof Line.Row(FactChange change)) {
            copy.setOnAction(_ -> model.copy(change));
            menu.show(rows, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }
}
