package stet.report.tei;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.fact.Fact;

/** Both texts of a comparison. */
record Witnesses(Witness original, Witness rewrite) {

    /** @param changes in ledger order */
    static Witnesses of(Comparison comparison, List<FactChange> changes) {
        return new Witnesses(
                new Witness("original", comparison.original().analysis().article(),
                        facts(changes, FactChange::inOriginal)),
                new Witness("rewrite", comparison.rewrite().analysis().article(),
                        facts(changes, FactChange::inRewrite)));
    }

    private static Map<Integer, Fact> facts(List<FactChange> changes, Function<FactChange, Optional<Fact>> side) {
        Map<Integer, Fact> facts = new TreeMap<>();
        for (int i = 0; i < changes.size(); i++) {
            int number = i + 1;
            side.apply(changes.get(i)).ifPresent(fact -> facts.put(number, fact));
        }
        return facts;
    }
}
