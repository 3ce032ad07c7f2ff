package stet.app.ledger;

import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import stet.compare.FactChange;

/** The ledger: every change once, most severe first. */
public final class LedgerView {
    private final ListView<FactChange> rows = new ListView<>();

    public LedgerView(LedgerModel model) {
        rows.getStyleClass().add("ledger");
        model.session().changes().subscribe(changes -> rows.getItems().setAll(changes));
    }

    /** The pane, to be placed by the window; it sets its own height. */
    public Region node() {
        return rows;
    }
}
