package stet.fact;

import java.util.Locale;

/** The kinds of checkable fact. */
public enum FactType {
    PERSON, ORGANIZATION, PLACE, NAME, NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE, QUOTE, ATTRIBUTION, ROLE,
    CERTAINTY, TERM;

    /** The type as programs write it: {@code person}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
