package stet.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.fact.Fact;
import stet.fact.FactType;

/**
 * Tells a fact without a partner once, where it is first stated. This comes last: a mention that turned out to be no
 * change must not stand for the others.
 */
final class FirstMentions {
    private FirstMentions() {
    }

    static FactMatcher.Outcome of(FactMatcher.Outcome outcome) {
        return new FactMatcher.Outcome(outcome.kept(), outcome.altered(), first(outcome.onlyInOriginal()),
                first(outcome.onlyInRewrite()));
    }

    private static List<Fact> first(List<Fact> facts) {
        Set<String> told = new HashSet<>();
        return facts.stream().filter(f -> told.add(key(f))).toList();
    }

    /** What two mentions of one fact have in common. */
    static String key(Fact f) {
        return isLocal(f) ? f.type() + " " + f.place() : f.type() + " " + f.value().normal();
    }

    /** A hedge, a source or a word belongs to its statement: the same words elsewhere say something else. */
    static boolean isLocal(Fact f) {
        return f.type() == FactType.CERTAINTY || f.type() == FactType.ATTRIBUTION || f.type() == FactType.TERM;
    }
}
