package stet.library.memory;

/**
 * What the reader thinks of a change.
 *
 * @param verdict what is to be done about it
 * @param note    the reader's own words; may be empty
 */
public record Decision(Verdict verdict, String note) {

    /** What a reader can say of a change. */
    public enum Verdict {
        /** Not decided; there is a note only. */
        OPEN,
        /** It is as Stet says. */
        CONFIRMED,
        /** Somebody must be asked. */
        QUERIED,
        /** It is of no matter, or not so. */
        DISMISSED
    }
}
