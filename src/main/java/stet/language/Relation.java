package stet.language;

/** How two words stand to each other in meaning. */
public enum Relation {
    /** The same lemma. */
    SAME,
    /** One may stand for the other. */
    SYNONYM,
    /** One is a kind of the other: summit, meeting. */
    BROADER,
    /** Both are kinds of one thing and exclude each other: sister terms such as profit, loss or Tuesday, Thursday. */
    SIBLING,
    /** Opposites: rise, fall. */
    ANTONYM,
    /** Nothing is known to bind them. */
    UNRELATED
}
