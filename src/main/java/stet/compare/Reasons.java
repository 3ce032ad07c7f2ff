package stet.compare;

import stet.fact.Fact;
import stet.fact.FactValue.Certainty;
import stet.fact.FactValue.Certainty.Kind;
import stet.message.Messages;

/** The reason for a change, in a sentence for an editor. */
final class Reasons {
    private Reasons() {
    }

    static String altered(Fact original, Fact rewrite) {
        if (original.value() instanceof Certainty from && rewrite.value() instanceof Certainty to) {
            return Messages.text(strength(from, to), original.text(), rewrite.text());
        }
        return Messages.text("why.altered." + original.type().word(), meant(original), meant(rewrite));
    }

    private static String strength(Certainty from, Certainty to) {
        if (from.kind() == Kind.NEGATION && to.kind() == Kind.NEGATION) {
            return from.degree().equals("not") ? "why.strength.affirmed" : "why.strength.denied";
        }
        if (to.degree().equals(Hedges.PLAIN)) {
            return "why.strength.stated";
        }
        return from.degree().equals(Hedges.PLAIN) ? "why.strength.hedged" : "why.strength.other";
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
