package stet.intake.draft;

/** Which text of a document with tracked changes is read. */
public enum Tracked {
    /** As if all changes were accepted. */
    ACCEPTED,
    /** As before the changes. */
    ORIGINAL
}
