package stet.app.ledger;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.fact.FactType;
import stet.library.memory.Decision;

/**
 * One of the four sides from which the ledger is filtered.
 *
 * @param <T>    what is chosen from
 * @param values all that can be chosen
 * @param chosen what a filter chooses of them; nothing lets all pass
 * @param with   a filter with another choice
 * @param fits   tells whether a change has a value
 */
record Facet<T extends Enum<T>>(Class<T> values, Function<Filter, Set<T>> chosen,
        BiFunction<Filter, Set<T>, Filter> with, Fits<T> fits) {
    static final Facet<Kind> KIND = new Facet<>(Kind.class, Filter::kinds,
            (f, kinds) -> new Filter(kinds, f.types(), f.severities(), f.marks()), (v, c, _) -> v == Kind.of(c));
    static final Facet<FactType> TYPE = new Facet<>(FactType.class, Filter::types,
            (f, types) -> new Filter(f.kinds(), types, f.severities(), f.marks()), (v, c, _) -> v == c.type());
    static final Facet<Severity> SEVERITY = new Facet<>(Severity.class, Filter::severities,
            (f, severities) -> new Filter(f.kinds(), f.types(), severities, f.marks()), (v, c, _) -> v == c.severity());
    static final Facet<Mark> MARK = new Facet<>(Mark.class, Filter::marks,
            (f, marks) -> new Filter(f.kinds(), f.types(), f.severities(), marks), (v, _, d) -> v.isOf(d));
    static final List<Facet<?>> ALL = List.of(KIND, TYPE, SEVERITY, MARK);

    /** Whether a change on which that was decided has the value. */
    interface Fits<T> {
        boolean test(T value, FactChange change, Decision decision);
    }

    boolean passes(Filter filter, FactChange change, Decision decision) {
        Set<T> wanted = chosen.apply(filter);
        return wanted.isEmpty() || wanted.stream().anyMatch(v -> fits.test(v, change, decision));
    }

    /** The filter with that value chosen as well, or no longer. */
    Filter toggle(Filter filter, T value) {
        EnumSet<T> now = EnumSet.noneOf(values);
        now.addAll(chosen.apply(filter));
        if (!now.remove(value)) {
            now.add(value);
        }
        return with.apply(filter, now);
    }

    /** The filter as its other sides have it. */
    Filter open(Filter filter) {
        return with.apply(filter, Set.of());
    }

    List<T> all() {
        return Arrays.asList(values.getEnumConstants());
    }
}
