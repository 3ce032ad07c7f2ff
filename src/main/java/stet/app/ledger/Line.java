package stet.app.ledger;

import stet.compare.FactChange;

/** One line of the ledger. */
sealed interface Line {

    /** A change. */
    record Row(FactChange change) implements Line {
    }

    /**
     * The head of a group.
     *
     * @param group  what follows it
     * @param shown  how many of its changes pass the filter
     * @param folded whether they are hidden for now
     */
    record Head(Group group, int shown, boolean folded) implements Line {
    }
}
