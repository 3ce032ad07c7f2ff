package stet.compare.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.text.Span;

/** Whose the letters of one side are: of changes that meet, the worst shows. */
final class Owners {
    private static final Comparator<FactChange> WORST = Comparator
            .comparing((FactChange c) -> !(c instanceof FactChange.Altered)).thenComparing(FactChange::severity);

    private final Map<Integer, List<FactChange>> byBlock = new HashMap<>();
    private final Map<FactChange, Integer> ids = new IdentityHashMap<>();
    private final Function<FactChange, Optional<Fact>> side;

    Owners(List<FactChange> changes, Function<FactChange, Optional<Fact>> side) {
        this.side = side;
        for (FactChange change : changes) {
            ids.put(change, ids.size());
            side.apply(change).ifPresent(f -> byBlock.computeIfAbsent(f.place().block(), _ -> new ArrayList<>())
                    .add(change));
        }
    }

    /** A stretch of a block and the changes of it, the one that shows first. */
    record Stretch(Span span, List<FactChange> changes) {
    }

    /** The same number for a change on either side. */
    int id(FactChange change) {
        return ids.getOrDefault(change, -1);
    }

    /** The stretches of a block of that length, without a gap. */
    List<Stretch> of(int block, int length) {
        List<FactChange> here = byBlock.getOrDefault(block, List.of());
        TreeSet<Integer> cuts = new TreeSet<>(Set.of(0, length));
        here.forEach(c -> cuts.addAll(Set.copyOf(List.of(span(c).start(), Math.min(length, span(c).end())))));
        List<Stretch> stretches = new ArrayList<>();
        int from = -1;
        for (int to : cuts) {
            if (from >= 0) {
                add(stretches, new Span(from, to), here);
            }
            from = to;
        }
        return stretches;
    }

    private void add(List<Stretch> stretches, Span span, List<FactChange> here) {
        List<FactChange> covering = here.stream().filter(c -> span(c).overlaps(span))
                .sorted(WORST.thenComparing(c -> span(c).length())).toList();
        Stretch last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && shows(last.changes) == shows(covering)) {
            stretches.removeLast();
            stretches.add(new Stretch(last.span.cover(span), union(last.changes, covering)));
        } else {
            stretches.add(new Stretch(span, covering));
        }
    }

    private static List<FactChange> union(List<FactChange> some, List<FactChange> more) {
        Set<FactChange> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.concat(some.stream(), more.stream()).filter(seen::add).toList();
    }

    private static @Nullable FactChange shows(List<FactChange> changes) {
        return changes.isEmpty() ? null : changes.getFirst();
    }

    private Span span(FactChange change) {
        return side.apply(change).orElseThrow().place().span();
    }
}
