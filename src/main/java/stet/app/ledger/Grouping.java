package stet.app.ledger;

/** By what the ledger puts its changes together. */
public enum Grouping {
    NONE, TYPE, PARAGRAPH
}
