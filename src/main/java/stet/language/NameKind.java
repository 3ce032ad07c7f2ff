package stet.language;

/** What a proper name names. */
public enum NameKind {
    PERSON, ORGANIZATION, PLACE,
    /** A proper name of another or unsure kind: an event, a product, a law. */
    OTHER
}
