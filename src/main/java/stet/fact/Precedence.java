package stet.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.text.Place;

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

    /** The amounts that are no part of a longer name or title; only what stands near an amount may hold it. */
    private static Stream<Fact> outside(List<Fact> amounts, List<Fact> names, List<Fact> roles) {
        Map<Stretch, List<Fact>> holders = new HashMap<>();
        Stream.concat(names.stream(), roles.stream()).forEach(f -> Stretch.of(f.place())
                .forEach(s -> holders.computeIfAbsent(s, _ -> new ArrayList<>()).add(f)));
        return amounts.stream().filter(a -> Stretch.of(a.place()).limit(1)
                .flatMap(s -> holders.getOrDefault(s, List.of()).stream()).noneMatch(n -> holds(n, a)));
    }

    /** A part of a block: the {@code number}-th so many code units. */
    private record Stretch(int block, int number) {
        private static final int LENGTH = 256;

        /** Those that a place touches. */
        static Stream<Stretch> of(Place place) {
            return IntStream.rangeClosed(place.span().start() / LENGTH, place.span().end() / LENGTH)
                    .mapToObj(n -> new Stretch(place.block(), n));
        }
    }

    private static boolean holds(Fact name, Fact amount) {
        return name.place().contains(amount.place())
                && name.place().span().length() > amount.place().span().length()
                && (amount.type() == FactType.NUMBER || amount.type() == FactType.ORDINAL);
    }
}
