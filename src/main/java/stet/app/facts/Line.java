package stet.app.facts;

/** A line of the list. */
sealed interface Line {

    /**
     * What the facts below it have in common.
     *
     * @param facts   how many there are
     * @param changed how many of them are not kept
     */
    record Group(String name, int facts, int changed) implements Line {
    }

    /**
     * A fact.
     *
     * @param open whether the words around it follow in a line of their own
     */
    record Of(Entry entry, boolean open) implements Line {
    }

    /** The words around the fact above. */
    record Around(Entry entry) implements Line {
    }
}
