package stet.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import stet.align.Alignment;
import stet.align.BlockLink;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;

/**
 * Finds alterations by what slips look like, where sentences were too much rewritten to be linked: a namesake in a joined
 * block, an amount with its digits transposed anywhere. Only what one article alone knows can be a slip.
 */
final class Slips {
    private final FactSheet original;
    private final FactSheet rewrite;
    private final Alignment alignment;
    private final ValueMatcher values;
    private final FactIndex inRewrite;
    private final FactIndex inOriginal;
    /** By identity: the same words at the same place of both articles are two facts. */
    private final Set<Fact> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<FactMatcher.Pair> found = new ArrayList<>();

    Slips(FactSheet original, FactSheet rewrite, Alignment alignment, Known known) {
        this.original = original;
        this.rewrite = rewrite;
        this.alignment = alignment;
        values = known.values();
        inRewrite = known.inRewrite();
        inOriginal = known.inOriginal();
    }

    /** The pairs among the facts that are not settled; a fact is in one pair at most. */
    List<FactMatcher.Pair> pairs(Set<Fact> settled) {
        taken.addAll(settled);
        Map<Integer, List<Fact>> mine = named(original);
        Map<Integer, List<Fact>> others = named(rewrite);
        for (BlockLink link : alignment.blocks()) {
            pair(in(link.original(), mine), in(link.rewrite(), others), this::isNamesake);
        }
        pair(telling(original, inRewrite), telling(rewrite, inOriginal),
                (o, r) -> r.type() == o.type() && Resemblance.isSlip(o, r));
        return List.copyOf(found);
    }

    private void pair(List<Fact> ours, List<Fact> theirs, BiPredicate<Fact, Fact> isSlip) {
        List<FactMatcher.Pair> slips = new ArrayList<>();
        ours.forEach(o -> theirs.stream().filter(r -> isSlip.test(o, r))
                .forEach(r -> slips.add(new FactMatcher.Pair(o, r, Match.DIFFERENT, 0))));
        slips.stream().sorted(Rivals.TIES)
                .filter(p -> !taken.contains(p.original()) && !taken.contains(p.rewrite())).forEach(p -> {
                    taken.addAll(List.of(p.original(), p.rewrite()));
                    found.add(p);
                });
    }

    /** The open names of persons and bodies by their blocks. */
    private Map<Integer, List<Fact>> named(FactSheet sheet) {
        return sheet.facts().stream().filter(f -> f.type() == FactType.PERSON || f.type() == FactType.ORGANIZATION)
                .filter(f -> !taken.contains(f)).collect(Collectors.groupingBy(f -> f.place().block()));
    }

    private static List<Fact> in(List<Integer> blocks, Map<Integer, List<Fact>> byBlock) {
        return blocks.stream().sorted().flatMap(b -> byBlock.getOrDefault(b, List.of()).stream()).toList();
    }

    private static List<Fact> telling(FactSheet sheet, FactIndex other) {
        return sheet.facts().stream().filter(f -> Resemblance.isTelling(f) && other.find(f).isEmpty()).toList();
    }

    private boolean isNamesake(Fact o, Fact r) {
        return Resemblance.isNamesake(o, r) && values.of(o, r) == Match.DIFFERENT
                && (inRewrite.find(o).isEmpty() || inOriginal.find(r).isEmpty());
    }
}
