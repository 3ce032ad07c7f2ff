package stet.report.summary;

import java.util.EnumMap;
import java.util.Map;
import stet.fact.FactType;

/** What pairs of one source, or all pairs, say together. */
public final class Group {
    private final Map<Kind, Ratio> ratios = new EnumMap<>(Kind.class);
    private final Mean verbatim = new Mean();

    Group() {
        for (Kind kind : Kind.values()) {
            ratios.put(kind, new Ratio());
        }
    }

    void add(Result.Compared pair) {
        for (Kind kind : Kind.values()) {
            Map<FactType, Integer> changes = pair.changes().getOrDefault(kind, Map.of());
            ratio(kind).add(changes.values().stream().mapToInt(Integer::intValue).sum(), of(kind, pair));
        }
        verbatim.add(pair.verbatim());
    }

    /** The facts among which that kind counts. */
    static int of(Kind kind, Result.Compared pair) {
        return switch (kind) {
            case ALTERED, DROPPED -> pair.original();
            case ADDED -> pair.rewrite();
        };
    }

    public long pairs() {
        return verbatim.count();
    }

    public Ratio ratio(Kind kind) {
        return ratios.computeIfAbsent(kind, _ -> new Ratio());
    }

    /** The share of the rewrites' words that is copied, each rewrite counting as one. */
    public Mean verbatim() {
        return verbatim;
    }
}
