package stet.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import stet.fact.Fact;
import stet.fact.FactSheet;

/** Looks a fact up in a whole article: by its own value first, then among the other values. */
final class FactIndex {
    private final ValueMatcher values;
    private final Map<Object, Fact> byValue = new LinkedHashMap<>();
    private final Map<Object, Optional<Fact>> found = new HashMap<>();

    FactIndex(FactSheet sheet, ValueMatcher values) {
        this.values = values;
        sheet.facts().forEach(f -> byValue.putIfAbsent(f.value(), f));
    }

    /** The first mention that says the same. */
    Optional<Fact> find(Fact fact) {
        return found.computeIfAbsent(fact.value(), _ -> search(fact));
    }

    private Optional<Fact> search(Fact fact) {
        Fact same = byValue.get(fact.value());
        if (same != null) {
            return Optional.of(same);
        }
        return byValue.values().stream().filter(f -> says(values.of(fact, f), fact)).findFirst();
    }

    /** Away from its slot a rounded number or a coarser date is another number or date; a part of a name is the name. */
    private static boolean says(Match match, Fact fact) {
        return match == Match.EQUAL || match == Match.COMPATIBLE && switch (fact.type()) {
            case PERSON, ORGANIZATION, PLACE, NAME, QUOTE, ROLE -> true;
            case NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE, ATTRIBUTION, CERTAINTY, TERM -> false;
        };
    }
}
