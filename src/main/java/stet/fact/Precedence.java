package stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settles which fact stands where facts of several kinds claim the same words. */
final class Precedence {
    private Precedence() {
    }

    /**
     * A name over a number in it ("Air Force One"), else an amount or a time over a name ("May 5"); both over titles,
     * and all of them over certainty.
     */
    static List<Fact> resolve(List<Fact> amounts, List<Fact> names, List<Fact> roles, List<Fact> certainty) {
        List<Fact> kept = new ArrayList<>();
        Occupied taken = new Occupied();
        Stream.of(outside(amounts, names, roles), names.stream(), roles.stream(),
                certainty.stream()).forEach(facts -> facts.filter(f -> !taken.touches(f.place())).forEach(f -> {
                    kept.add(f);
                    taken.take(f.place());
                }));
        return kept;
    }

    /** The amounts that are no part of a longer name or title. */
    private static Stream<Fact> outside(List<Fact> amounts, List<Fact> names, List<Fact> roles) {
        Map<Integer, List<Fact>> holders = Stream.concat(names.stream(), roles.stream())
                .collect(Collectors.groupingBy(f -> f.place().block()));
        return amounts.stream()
                .filter(a -> holders.getOrDefault(a.place().block(), List.of()).stream().noneMatch(n -> holds(n, a)));
    }

    private static boolean holds(Fact name, Fact amount) {
        return name.place().contains(amount.place())
                && name.place().span().length() > amount.place().span().length()
                && (amount.type() == FactType.NUMBER || amount.type() == FactType.ORDINAL);
    }
}
