package stet.compare.story;

import stet.fact.Fact;
import stet.fact.FactType;
import stet.fact.FactValue.Attribution;
import stet.fact.FactValue.Certainty;
import stet.fact.FactValue.NameValue;
import stet.fact.FactValue.Office;
import stet.fact.FactValue.Quantity;
import stet.fact.FactValue.Quote;
import stet.fact.FactValue.Term;
import stet.fact.FactValue.Time;
import stet.fact.Likeness;
import stet.fact.NameLikeness;
import stet.fact.QuantityLikeness;
import stet.fact.TimeLikeness;

/** Tells whether two versions put the same value for a fact. Symmetric. */
final class SameValue {
    private SameValue() {
    }

    static boolean of(Fact a, Fact b) {
        if (a.value().normal().equals(b.value().normal())) {
            return true;
        }
        return switch (a.value()) {
            case NameValue x -> b.value() instanceof NameValue y && isSame(NameLikeness.of(x.normal(), y.normal()));
            case Quantity x -> b.value() instanceof Quantity y && QuantityLikeness.of(x, y) == Likeness.EQUAL;
            case Time x -> b.value() instanceof Time y && TimeLikeness.of(x, y) == Likeness.EQUAL;
            case Attribution x ->
                b.value() instanceof Attribution y && isSame(NameLikeness.of(x.speaker(), y.speaker()));
            case Quote _,Office _,Certainty _,Term _ -> false;
        };
    }

    private static boolean isSame(NameLikeness likeness) {
        return switch (likeness) {
            case SAME, VARIANT, PART -> true;
            case DIFFERENT -> false;
        };
    }

    /** What two mentions of one fact have in common. */
    static String key(Fact fact) {
        return isLocal(fact) ? fact.type() + " " + fact.place() : words(fact);
    }

    /** What two facts of one value have in common, wherever they stand. */
    static String words(Fact fact) {
        return fact.type() + " " + fact.value().normal();
    }

    /** A hedge, a source, a word or a bare count belongs to its statement: the same elsewhere says something else. */
    static boolean isLocal(Fact fact) {
        return isStatement(fact.type()) || fact.type() == FactType.NUMBER || fact.type() == FactType.ORDINAL;
    }

    /** Whether facts of the type say something of one statement only, and so are told again at each place. */
    static boolean isStatement(FactType type) {
        return switch (type) {
            case CERTAINTY, ATTRIBUTION, TERM -> true;
            case PERSON, ORGANIZATION, PLACE, NAME, NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE, QUOTE, ROLE ->
                false;
        };
    }

    /** Whether two would hardly put this same value by chance: a wrong figure or name, not a lost hedge. */
    static boolean isTelling(FactType type) {
        return switch (type) {
            case PERSON, ORGANIZATION, PLACE, NAME, NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE, QUOTE -> true;
            case CERTAINTY, ATTRIBUTION, TERM, ROLE -> false;
        };
    }
}
