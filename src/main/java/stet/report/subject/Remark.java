package stet.report.subject;

import java.util.Locale;

/**
 * What the reader said of a change.
 *
 * @param verdict what is to be done about it
 * @param note    the reader's own words; may be empty
 */
public record Remark(Verdict verdict, String note) {
    /** Nothing was said. */
    public static final Remark NONE = new Remark(Verdict.OPEN, "");

    /** What a reader can say of a change. */
    public enum Verdict {
        /** Not decided. */
        OPEN,
        /** It is as Stet says. */
        CONFIRMED,
        /** Somebody must be asked. */
        QUERIED,
        /** It is of no matter, or not so. */
        DISMISSED;

        /** The verdict as programs write it: {@code confirmed}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
