package stet.fact.time;

/** Whether the words around a time tell of what was or of what is to come. */
public enum Tense {
    PAST, FUTURE,
    /** The words do not tell. */
    UNKNOWN
}
