package stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Settles which fact stands where several kinds claim the same words. */
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
        List<Fact> inNames = amounts.stream().filter(a -> names.stream().anyMatch(n -> holds(n, a))).toList();
        Stream.of(amounts.stream().filter(a -> !inNames.contains(a)), names.stream(), roles.stream(),
                certainty.stream()).forEach(facts -> facts.filter(f -> !taken.touches(f.place())).forEach(f -> {
                    kept.add(f);
                    taken.take(f.place());
                }));
        return kept;
    }

    private static boolean holds(Fact name, Fact amount) {
        return name.place().contains(amount.place())
                && name.place().span().length() > amount.place().span().length()
                && (amount.type() == FactType.NUMBER || amount.type() == FactType.ORDINAL);
    }
}
