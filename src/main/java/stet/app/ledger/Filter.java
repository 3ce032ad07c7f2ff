package stet.app.ledger;

import java.util.Set;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.fact.FactType;
import stet.library.memory.Decision;

/**
 * Which changes the ledger lists: those that fit one of the values chosen on each side; an empty side lets all pass.
 *
 * @param kinds      altered, dropped, added
 * @param types      of fact
 * @param severities how much it matters
 * @param marks      what the reader left on it
 */
record Filter(Set<Kind> kinds, Set<FactType> types, Set<Severity> severities, Set<Mark> marks) {
    static final Filter ALL = new Filter(Set.of(), Set.of(), Set.of(), Set.of());

    Filter {
        kinds = Set.copyOf(kinds);
        types = Set.copyOf(types);
        severities = Set.copyOf(severities);
        marks = Set.copyOf(marks);
    }

    boolean passes(FactChange change, Decision decision) {
        return Facet.ALL.stream().allMatch(side -> side.passes(this, change, decision));
    }
}
