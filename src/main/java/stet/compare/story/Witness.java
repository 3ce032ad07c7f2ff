package stet.compare.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.compare.Kept;
import stet.compare.Ledger;
import stet.compare.Version;
import stet.fact.Fact;
import stet.text.Article;

/**
 * What one version tells about the story's text: its comparison with the original, cut down to what the table needs, so
 * that the comparisons of forty versions need not be held at once.
 */
public final class Witness {
    private final Version version;
    private final List<FactChange> changes;
    private final Map<Slot.Spot, Fact> kept = new HashMap<>();
    private final Map<String, Fact> keptValues = new HashMap<>();
    private final Set<String> keptOriginals = new HashSet<>();
    private final Ledger ledger;
    private final Heat heat;
    private final Phrases taken;
    private final Phrases fresh;

    private Witness(Version version, Comparison comparison) {
        this.version = version;
        changes = comparison.changes();
        for (Kept pair : comparison.kept()) {
            kept.putIfAbsent(Slot.Spot.of(pair.original()), pair.rewrite());
            keptValues.putIfAbsent(SameValue.key(pair.original()), pair.rewrite());
            keptOriginals.add(SameValue.words(pair.original()));
        }
        ledger = comparison.ledger();
        heat = Heat.of(comparison);
        Article base = comparison.original().analysis().article();
        Phrases old = Phrases.of(base);
        Phrases own = Phrases.of(comparison.rewrite().analysis().article());
        taken = own.in(old);
        fresh = own.notIn(old);
    }

    /**
     * @param version    one of the story's rewrites
     * @param comparison of what the story is measured against with that version
     */
    public static Witness of(Version version, Comparison comparison) {
        return new Witness(version, comparison);
    }

    Version version() {
        return version;
    }

    List<FactChange> changes() {
        return changes;
    }

    /** Where the version states facts of the original, by the places there. */
    Map<Slot.Spot, Fact> kept() {
        return kept;
    }

    /** The same by what the facts say. */
    Map<String, Fact> keptValues() {
        return keptValues;
    }

    /** The original's facts that the version keeps, by what they say. */
    Set<String> keptOriginals() {
        return keptOriginals;
    }

    Ledger ledger() {
        return ledger;
    }

    Heat heat() {
        return heat;
    }

    /** Wording that is the original's. */
    Phrases taken() {
        return taken;
    }

    /** Wording that is not the original's. */
    Phrases fresh() {
        return fresh;
    }
}
