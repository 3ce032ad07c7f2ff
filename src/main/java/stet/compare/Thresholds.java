package stet.compare;

import stet.fact.FactType;

/** How surely two unequal facts must stand in one slot to count as altered; chosen on labelled story pairs. */
final class Thresholds {
    /** The share of a quotation's words that must live on for it to count as turned into indirect speech. */
    static final double INDIRECT = 0.55;

    private Thresholds() {
    }

    static double slot(FactType type) {
        return switch (type) {
            case PERSON, ORGANIZATION, NAME -> 0.5;
            case PLACE -> 0.55;
            case NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE -> 0.3;
            case QUOTE -> 0.1;
            case ATTRIBUTION -> 0.45;
            case CERTAINTY -> 0.2;
            case ROLE -> 0.05;
            case TERM -> 0.5;
        };
    }
}
