package stet.compare;

import stet.fact.FactType;

/** How surely two unequal facts must stand in one slot to count as altered; chosen on labelled story pairs. */
final class Thresholds {
    /** The share of a quotation's words that must live on for it to count as turned into indirect speech. */
    static final double INDIRECT = 0.3;

    /** How surely a value and a coarser one must stand in one slot to be the same fact. */
    static final double COMPATIBLE = 0.2;

    /** A namesake that stands anywhere near the slot is the likeliest slip of all. */
    static final double NAMESAKE = 0.2;

    /** How surely a name that both articles know must have taken another's slot. */
    static final double NAME_IN_BOTH = 0.6;

    /** How surely a person and another kind of name must share a slot: then one was taken for the wrong kind. */
    static final double KIND = 0.7;

    /** How surely other unlike kinds must: an organisation and a place, money and a bare number. */
    static final double UNLIKE = 0.5;

    /** An office that nobody is named with is known by its slot alone. */
    static final double UNHELD_OFFICE = 0.6;

    private Thresholds() {
    }

    static double slot(FactType type) {
        return switch (type) {
            case PERSON, ORGANIZATION, PLACE, NAME -> 0.25;
            case NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE -> 0.3;
            case QUOTE -> 0.1;
            case ATTRIBUTION -> 0.45;
            case CERTAINTY -> 0.2;
            case ROLE -> 0.05;
            case TERM -> 0.5;
        };
    }
}
