package stet.compare.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.fact.FactType;

/**
 * Gathers what the versions did to one fact. What the original says twice is one fact, unless a version made two values
 * of it.
 */
final class Slots {
    private final List<Witness> witnesses;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<Slot.Spot, Slot> bySpot = new HashMap<>();
    private final Map<String, List<Slot>> byValue = new HashMap<>();
    private final Map<String, List<Slot>> byWords = new HashMap<>();
    private final Map<FactType, List<Slot>> added = new HashMap<>();

    private Slots(List<Witness> witnesses) {
        this.witnesses = witnesses;
    }

    /** The facts of the original that some version alters or drops, then those that some version adds. */
    static List<Slot> of(List<Witness> witnesses) {
        Slots gathering = new Slots(witnesses);
        for (int v = 0; v < witnesses.size(); v++) {
            for (FactChange change : witnesses.get(v).changes()) {
                gathering.put(v, change);
            }
        }
        gathering.dropEverywhere();
        gathering.slots.forEach(s -> s.read(witnesses.size()));
        return gathering.slots;
    }

    private void put(int version, FactChange change) {
        change.inOriginal().ifPresentOrElse(fact -> slot(version, change, fact).put(version, change),
                () -> addition(change.inRewrite().orElseThrow()).put(version, change));
    }

    private Slot slot(int version, FactChange change, Fact fact) {
        Slot.Spot spot = Slot.Spot.of(fact);
        Slot known = bySpot.get(spot);
        List<Slot> same = byValue.computeIfAbsent(SameValue.key(fact), _ -> new ArrayList<>());
        Slot slot = known != null
                ? known
                : same.stream().filter(s -> s.allows(version, change)).findFirst().orElseGet(() -> {
                    Slot made = new Slot(fact, true);
                    slots.add(made);
                    same.add(made);
                    byWords.computeIfAbsent(words(fact), _ -> new ArrayList<>()).add(made);
                    return made;
                });
        bySpot.put(spot, slot);
        slot.spots().add(spot);
        return slot;
    }

    private Slot addition(Fact fact) {
        List<Slot> others = added.computeIfAbsent(fact.type(), _ -> new ArrayList<>());
        Optional<Slot> same = isShareable(fact)
                ? others.stream().filter(s -> SameValue.of(s.fact(), fact)).findFirst()
                : Optional.empty();
        return same.orElseGet(() -> {
            Slot made = new Slot(fact, false);
            slots.add(made);
            others.add(made);
            return made;
        });
    }

    /** A hedge or a word that two versions add need not stand in one statement; a bare count may count two things. */
    private static boolean isShareable(Fact fact) {
        return !SameValue.isLocal(fact) || fact.type() == FactType.ATTRIBUTION;
    }

    private static String words(Fact fact) {
        return SameValue.isStatement(fact.type()) ? SameValue.key(fact) : SameValue.words(fact);
    }

    /** A dropped fact is told once, at its first place; it is gone from the others, too. */
    private void dropEverywhere() {
        for (int v = 0; v < witnesses.size(); v++) {
            Witness witness = witnesses.get(v);
            for (FactChange change : witness.changes()) {
                if (change instanceof FactChange.Dropped dropped) {
                    int version = v;
                    byWords.getOrDefault(words(dropped.original()), List.of()).stream()
                            .filter(s -> s.spots().stream().noneMatch(witness.kept()::containsKey))
                            .forEach(s -> s.put(version, change));
                }
            }
        }
    }
}
