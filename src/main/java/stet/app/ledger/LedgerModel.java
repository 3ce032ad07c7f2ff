package stet.app.ledger;

import stet.app.session.Session;

/** What the ledger lists, without nodes. */
public final class LedgerModel {
    private final Session session;

    public LedgerModel(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }
}
