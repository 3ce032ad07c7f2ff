package stet.compare.story;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.fact.FactType;
import stet.text.Place;

/** One fact with what the versions made of it, while the table is being laid out. */
final class Slot {
    private final Fact fact;
    private final boolean inOriginal;
    private final Set<Spot> spots = new HashSet<>();
    private final Map<Integer, FactChange> changes = new TreeMap<>();
    private int[] readings = {};

    /** What the original says at a place; two facts of unlike types may share one. */
    record Spot(FactType type, Place place) {
        static Spot of(Fact fact) {
            return new Spot(fact.type(), fact.place());
        }
    }

    Slot(Fact fact, boolean inOriginal) {
        this.fact = fact;
        this.inOriginal = inOriginal;
    }

    Fact fact() {
        return fact;
    }

    /** Whether the original states it; else some version adds it. */
    boolean isInOriginal() {
        return inOriginal;
    }

    /** Where the original states it; none for an added fact. */
    Set<Spot> spots() {
        return spots;
    }

    /** What versions did to it, by their numbers. */
    Map<Integer, FactChange> changes() {
        return changes;
    }

    @Nullable
    FactChange change(int version) {
        return changes.get(version);
    }

    /** Whether the change says nothing else than what is known of that version here. */
    boolean allows(int version, FactChange change) {
        FactChange known = changes.get(version);
        return known == null || known.kind().equals(change.kind()) && isSame(known, change);
    }

    static boolean isSame(FactChange a, FactChange b) {
        return a.inRewrite().flatMap(x -> b.inRewrite().map(y -> SameValue.of(x, y)))
                .orElse(a.inRewrite().isEmpty() && b.inRewrite().isEmpty());
    }

    void put(int version, FactChange change) {
        changes.putIfAbsent(version, change);
    }

    /** Numbers what the versions have here: see {@link #reading}. */
    void read(int versions) {
        readings = new int[versions];
        int next = 1;
        for (Map.Entry<Integer, FactChange> mine : changes.entrySet()) {
            if (mine.getValue().inRewrite().isEmpty()) {
                readings[mine.getKey()] = -1;
                continue;
            }
            int same = changes.entrySet().stream().filter(e -> e.getKey() < mine.getKey())
                    .filter(e -> readings[e.getKey()] > 0 && isSame(e.getValue(), mine.getValue()))
                    .mapToInt(e -> readings[e.getKey()]).findFirst().orElse(0);
            readings[mine.getKey()] = same > 0 ? same : next++;
        }
    }

    /** What that version has here: 0 as the original, -1 dropped, else the same number for the same other value. */
    int reading(int version) {
        return readings[version];
    }
}
