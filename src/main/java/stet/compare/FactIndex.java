package stet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.fact.Fact;
import stet.fact.FactValue.Quantity;
import stet.fact.QuantityLikeness;

/**
 * Looks a fact of one article up in the whole of the other: by its own value first, then among the other values. What
 * an alteration put there does not count: the "Doha" that took the place of "Dubai" is no second mention of Doha.
 */
final class FactIndex {
    private final ValueMatcher values;
    private final Counted here;
    private final Counted there;
    private final Map<Object, Fact> byValue = new HashMap<>();
    /** The first fact of every value, by what its value can be held against. */
    private final Map<Class<?>, List<Fact>> firsts = new HashMap<>();
    private final Map<Object, List<Fact>> common = new HashMap<>();
    private final Map<Object, Optional<Fact>> found = new HashMap<>();

    /**
     * @param asking  the article whose facts are looked up
     * @param asked   the article to look in
     * @param altered the facts of both that are one side of an alteration
     */
    FactIndex(Tokens asking, Tokens asked, Set<Fact> altered, ValueMatcher values) {
        this.values = values;
        here = new Counted(asking);
        there = new Counted(asked);
        for (Fact f : asked.sheet().facts()) {
            if (altered.contains(f)) {
                continue;
            }
            if (byValue.putIfAbsent(f.value(), f) == null) {
                firsts.computeIfAbsent(ValueMatcher.family(f), _ -> new ArrayList<>()).add(f);
            }
            if (Counted.isCommon(f)) {
                common.computeIfAbsent(f.value(), _ -> new ArrayList<>()).add(f);
            }
        }
    }

    /** The first mention that says the same. */
    Optional<Fact> find(Fact fact) {
        return Counted.isCommon(fact) ? counted(fact) : found.computeIfAbsent(fact.value(), _ -> search(fact));
    }

    /** The first mention of the same number that counts the same thing, as far as their nouns tell. */
    private Optional<Fact> counted(Fact number) {
        Optional<String> noun = here.noun(number);
        return common.getOrDefault(number.value(), List.of()).stream()
                .filter(f -> noun.isEmpty() || noun.equals(there.noun(f))).findFirst();
    }

    private Optional<Fact> search(Fact fact) {
        Fact same = byValue.get(fact.value());
        if (same != null) {
            return Optional.of(same);
        }
        return firsts.getOrDefault(ValueMatcher.family(fact), List.of()).stream()
                .filter(f -> says(values.of(fact, f), fact) || isTold(fact, f)).findFirst();
    }

    /** A figure with many digits, or one in another unit, is known wherever it stands. */
    private static boolean isTold(Fact fact, Fact other) {
        return fact.type() == other.type() && fact.value() instanceof Quantity a && other.value() instanceof Quantity b
                && QuantityLikeness.isTelling(a, b);
    }

    /** Away from its slot a rounded number or a coarser date is another number or date; a part of a name is the name. */
    private static boolean says(Match match, Fact fact) {
        return match == Match.EQUAL || match == Match.COMPATIBLE && switch (fact.type()) {
            case PERSON, ORGANIZATION, PLACE, NAME, QUOTE, ROLE -> true;
            case NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE, ATTRIBUTION, CERTAINTY, TERM -> false;
        };
    }
}
