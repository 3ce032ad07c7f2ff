package stet.language.name;

/** What a name names; the same four as the room's own kinds, which this package does not know. */
public enum Kind {
    PERSON, ORGANIZATION, PLACE, OTHER
}
