package stet.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private final Set<Fact> taken = new HashSet<>();
    private final List<FactMatcher.Pair> found = new ArrayList<>();

    Slips(FactSheet original, FactSheet rewrite, Alignment alignment, ValueMatcher values) {
        this.original = original;
        this.rewrite = rewrite;
        this.alignment = alignment;
        this.values = values;
        inRewrite = new FactIndex(original, rewrite, Set.of(), values);
        inOriginal = new FactIndex(rewrite, original, Set.of(), values);
    }

    /** The pairs among the facts that are not settled; a fact is in one pair at most. */
    List<FactMatcher.Pair> pairs(Set<Fact> settled) {
        taken.addAll(settled);
        for (BlockLink link : alignment.blocks()) {
            List<Fact> theirs = named(rewrite, link.rewrite());
            named(original, link.original()).forEach(o -> pair(o, theirs.stream().filter(r -> isNamesake(o, r))));
        }
        List<Fact> theirs = telling(rewrite, inOriginal);
        telling(original, inRewrite).forEach(o -> pair(o,
                theirs.stream().filter(r -> r.type() == o.type() && Resemblance.isSlip(o, r))));
        return List.copyOf(found);
    }

    private void pair(Fact o, Stream<Fact> candidates) {
        Optional<Fact> r = taken.contains(o)
                ? Optional.empty()
                : candidates.filter(f -> !taken.contains(f)).findFirst();
        r.ifPresent(f -> {
            taken.add(o);
            taken.add(f);
            found.add(new FactMatcher.Pair(o, f, Match.DIFFERENT, 0));
        });
    }

    private static List<Fact> named(FactSheet sheet, List<Integer> blocks) {
        return sheet.facts().stream().filter(f -> f.type() == FactType.PERSON || f.type() == FactType.ORGANIZATION)
                .filter(f -> blocks.contains(f.place().block())).toList();
    }

    private static List<Fact> telling(FactSheet sheet, FactIndex other) {
        return sheet.facts().stream().filter(f -> Resemblance.isTelling(f) && other.find(f).isEmpty()).toList();
    }

    private boolean isNamesake(Fact o, Fact r) {
        return values.of(o, r) == Match.DIFFERENT && Resemblance.isNamesake(o, r)
                && (inRewrite.find(o).isEmpty() || inOriginal.find(r).isEmpty());
    }
}
