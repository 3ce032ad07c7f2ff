package stet.compare;

import stet.fact.Fact;
import stet.message.Messages;

/** The reason for a change, in a sentence for an editor. */
final class Reasons {
    private Reasons() {
    }

    static String altered(Fact original, Fact rewrite) {
        return Messages.text("why.altered." + original.type().word(), meant(original), meant(rewrite));
    }

    static String dropped(Fact fact) {
        return Messages.text("why.dropped." + fact.type().word(), meant(fact));
    }

    static String added(Fact fact) {
        return Messages.text("why.added." + fact.type().word(), meant(fact));
    }

    /** What the words stand for: the value for a name, which the text may give in part, else the words themselves. */
    private static String meant(Fact fact) {
        return switch (fact.type()) {
            case PERSON, ORGANIZATION, PLACE, NAME, ATTRIBUTION -> fact.value().normal();
            case NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE, QUOTE, ROLE, CERTAINTY, TERM -> fact.text();
        };
    }
}
