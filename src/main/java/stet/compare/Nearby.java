package stet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.align.Alignment;
import stet.align.BlockLink;
import stet.fact.Fact;
import stet.fact.FactSheet;

/**
 * Looks a fact up in the blocks that its own block is joined with. There a rounding, a coarser date or the same source
 * in another sentence says the same; in the whole of the article it might be another number, day or speaker.
 */
final class Nearby {
    private final ValueMatcher values;
    private final Map<Integer, Set<Integer>> joined = new HashMap<>();
    private final Map<Integer, List<Fact>> facts = new HashMap<>();

    /** @param ours whether the facts to look up are the original's */
    Nearby(Alignment alignment, FactSheet other, boolean ours, ValueMatcher values) {
        this.values = values;
        for (BlockLink link : alignment.blocks()) {
            for (int block : ours ? link.original() : link.rewrite()) {
                joined.computeIfAbsent(block, _ -> new HashSet<>()).addAll(ours ? link.rewrite() : link.original());
            }
        }
        other.facts().forEach(f -> facts.computeIfAbsent(f.place().block(), _ -> new ArrayList<>()).add(f));
    }

    /** The first fact there that says the same or can stand beside it. */
    Optional<Fact> find(Fact fact) {
        return joined.getOrDefault(fact.place().block(), Set.of()).stream().sorted()
                .flatMap(block -> facts.getOrDefault(block, List.of()).stream())
                .filter(f -> says(fact, f)).findFirst();
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
