package stet.app;

import javafx.beans.property.BooleanProperty;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import stet.app.session.Session;
import stet.app.session.View;

/**
 * How much of the ledger stands under the pages: what the reader wants of it beside the columns, one line under the redline,
 * whose margin says the rest, nothing under the facts; and all of it wherever the reader writes a note.
 */
final class LedgerFold {
    private final Session session;
    private final BooleanProperty folded;
    private @Nullable Region ledger;
    private boolean wanted;

    /** To be made before the ledger, which can write only where it stands open already. */
    LedgerFold(Session session, BooleanProperty folded) {
        this.session = session;
        this.folded = folded;
        session.view().subscribe((before, _) -> {
            if (before == View.SIDE_BY_SIDE) {
                wanted = folded.get();
            }
            fold();
        });
        session.noting().subscribe((_, _) -> {
            if (session.view().get() != View.SIDE_BY_SIDE) {
                fold();
            }
        });
    }

    /** From now on folds this ledger. */
    void hold(Region pane) {
        ledger = pane;
    }

    private void fold() {
        Region pane = ledger;
        View now = session.view().get();
        boolean writing = session.noting().get() != null;
        folded.set(now == View.SIDE_BY_SIDE ? wanted : !writing);
        if (pane != null) {
            pane.setVisible(writing || now != View.FACTS);
            pane.setManaged(pane.isVisible());
            if (writing && pane.getParent() != null) {
                pane.getParent().layout();
            }
        }
    }
}
