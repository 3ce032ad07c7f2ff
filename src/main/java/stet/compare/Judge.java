package stet.compare;

import java.util.Set;
import stet.fact.Fact;
import stet.fact.FactType;
import stet.fact.FactValue.Attribution;
import stet.fact.FactValue.Certainty;

/** Says how much a change matters, as an editor would: see the gold's definition in {@link Severity}. */
final class Judge {
    private static final Set<String> REPORTING = Set.of("say", "tell", "report", "according to", "accord", "claim",
            "allege", "announce", "state", "add", "cite", "quote", "write", "confirm", "estimate", "believe", "deny");

    /** Where a fact stands. */
    enum Standing {
        /** In a sentence that the other version has too. */
        JOINED,
        /** In a sentence of its own version only. */
        ALONE,
        /** In a byline, a dateline or a credit: who wrote and who owns is no statement of the story. */
        LABEL
    }

    private Judge() {
    }

    /** The graver of what its two sides are: a person who became a place is no mere place. */
    static Severity altered(Fact original, Fact rewrite) {
        Severity severity = altered(original.type(), original, rewrite);
        Severity mirrored = altered(rewrite.type(), original, rewrite);
        return severity.compareTo(mirrored) <= 0 ? severity : mirrored;
    }

    private static Severity altered(FactType type, Fact original, Fact rewrite) {
        return switch (type) {
            case PERSON, ORGANIZATION, NUMBER, MONEY, PERCENT, MEASURE, QUOTE, ATTRIBUTION, ROLE, DATE -> Severity.HIGH;
            case CERTAINTY -> certainty(original, rewrite);
            case PLACE, NAME, ORDINAL, TERM -> Severity.MEDIUM;
        };
    }

    private static Severity certainty(Fact original, Fact rewrite) {
        return original.value() instanceof Certainty from && rewrite.value() instanceof Certainty to
                && CertaintyScale.isGrave(from, to) ? Severity.HIGH : Severity.MEDIUM;
    }

    /** @param where whether the statement around it was kept, and whether it is a statement at all */
    static Severity dropped(Fact fact, Standing where) {
        boolean linked = where == Standing.JOINED;
        return where == Standing.LABEL ? Severity.LOW : switch (fact.type()) {
            case CERTAINTY -> linked && matters(fact) ? Severity.MEDIUM : Severity.LOW;
            case ATTRIBUTION -> linked && matters(fact) ? Severity.MEDIUM : Severity.LOW;
            case PERSON, QUOTE -> Severity.MEDIUM;
            case ORGANIZATION, PLACE, NAME, NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE, ROLE, TERM -> Severity.LOW;
        };
    }

    /** @param where whether the statement around it stands in the original too, and whether it is a statement at all */
    static Severity added(Fact fact, Standing where) {
        boolean linked = where == Standing.JOINED;
        return where == Standing.LABEL ? Severity.LOW : switch (fact.type()) {
            case CERTAINTY -> linked && matters(fact) ? Severity.MEDIUM : Severity.LOW;
            case ATTRIBUTION -> linked && matters(fact) ? Severity.MEDIUM : Severity.LOW;
            case NUMBER -> Counted.isCommon(fact) ? Severity.LOW : Severity.MEDIUM;
            case PERSON, ORGANIZATION, NAME, PERCENT, DATE, QUOTE -> Severity.MEDIUM;
            case TERM -> linked ? Severity.MEDIUM : Severity.LOW;
            case PLACE, MONEY, MEASURE, ORDINAL, ROLE -> Severity.LOW;
        };
    }

    /** Whether an editor would ask for a fact without a partner, whichever of the versions lacks it. */
    static boolean speaksForItself(Fact fact) {
        return dropped(fact, Standing.JOINED) != Severity.LOW && added(fact, Standing.JOINED) != Severity.LOW;
    }

    /**
     * Whether a hedge or a source changes what a reader believes. Somebody who wants, welcomes or rejects does so in the
     * story's own statement; only who reports lends it his word.
     */
    static boolean matters(Fact fact) {
        return fact.value() instanceof Certainty c && CertaintyScale.matters(c)
                || fact.value() instanceof Attribution a && REPORTING.contains(a.act());
    }
}
