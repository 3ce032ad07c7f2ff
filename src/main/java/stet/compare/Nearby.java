package stet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import stet.fact.Fact;
import stet.fact.FactSheet;

/**
 * Looks a fact up in the blocks that its own block is joined with. There a rounding, a coarser date or the same source
 * in another sentence says the same; in the whole of the article it might be another number, day or speaker.
 */
final class Nearby {
    /** In a block of more facts of a kind, thousands of words long, only the very same value is looked for. */
    private static final int MANY = 300;

    private final ValueMatcher values;
    private final IntFunction<SortedSet<Integer>> joined;
    private final Map<Kin, List<Fact>> facts = new HashMap<>();

    /** The facts of a block whose values can be held against each other. */
    private record Kin(int block, Class<?> family) {
        static Kin of(int block, Fact fact) {
            return new Kin(block, ValueMatcher.family(fact));
        }
    }

    /**
     * @param joined the blocks of the other article that a block of the facts to look up is joined with
     * @param other  the article to look in
     */
    Nearby(IntFunction<SortedSet<Integer>> joined, FactSheet other, ValueMatcher values) {
        this.joined = joined;
        this.values = values;
        other.facts().forEach(f -> facts.computeIfAbsent(Kin.of(f.place().block(), f), _ -> new ArrayList<>()).add(f));
    }

    /** The first fact there that says the same or can stand beside it. */
    Optional<Fact> find(Fact fact) {
        return joined.apply(fact.place().block()).stream()
                .flatMap(block -> in(facts.getOrDefault(Kin.of(block, fact), List.of()), fact)).findFirst();
    }

    private Stream<Fact> in(List<Fact> block, Fact fact) {
        return block.size() <= MANY
                ? block.stream().filter(f -> says(fact, f))
                : block.stream().filter(f -> f.value().equals(fact.value()));
    }

    /**
     * A hedge or a source that could merely stand for this one hedges or says something else; a coarser date no longer
     * says the finer one.
     */
    private boolean says(Fact fact, Fact other) {
        Match match = values.of(fact, other);
        return match == Match.EQUAL || match == Match.COMPATIBLE && switch (fact.type()) {
            case CERTAINTY, ATTRIBUTION -> false;
            case DATE -> fineness(fact) <= fineness(other);
            case PERSON, ORGANIZATION, PLACE, NAME, NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, QUOTE, ROLE, TERM -> true;
        };
    }

    /** How many digits of the calendar or the clock are known. */
    private static long fineness(Fact date) {
        return date.value().normal().chars().filter(Character::isDigit).count();
    }
}
