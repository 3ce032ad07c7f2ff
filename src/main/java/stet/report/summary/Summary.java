package stet.report.summary;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stet.fact.FactType;

/** What many comparisons say together. Takes one after the other; its memory grows with the sources, not with the pairs. */
public final class Summary {

    /** A source and what its pairs say. */
    public record Source(String name, Group group) {
    }

    private final Group all = new Group();
    private final Map<String, Group> sources = new HashMap<>();
    private final Map<FactType, Map<Kind, Ratio>> types = new EnumMap<>(FactType.class);
    private final Frequent names = new Frequent();
    private long failed;

    public Summary() {
        for (FactType type : FactType.values()) {
            Map<Kind, Ratio> ratios = new EnumMap<>(Kind.class);
            Stream.of(Kind.values()).forEach(kind -> ratios.put(kind, new Ratio()));
            types.put(type, ratios);
        }
    }

    public void add(Result.Compared pair) {
        all.add(pair);
        sources.computeIfAbsent(pair.source(), _ -> new Group()).add(pair);
        types.forEach((type, ratios) -> ratios.forEach((kind, ratio) -> ratio
                .add(pair.changes().getOrDefault(kind, Map.of()).getOrDefault(type, 0), Group.of(kind, pair))));
        pair.names().forEach(n -> names.add(n.original(), n.rewrite()));
    }

    public void addFailed() {
        failed++;
    }

    public Group all() {
        return all;
    }

    /** The sources with the most pairs first. */
    public List<Source> sources() {
        return sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingLong((Source s) -> s.group().pairs()).reversed()
                        .thenComparing(Source::name))
                .toList();
    }

    /** The types of which something was changed, the most changed first. */
    public List<FactType> types() {
        return Stream.of(FactType.values()).filter(t -> changed(t) > 0)
                .sorted(Comparator.comparingLong(this::changed).reversed()).toList();
    }

    private long changed(FactType type) {
        return Stream.of(Kind.values()).mapToLong(k -> ratio(type, k).changed()).sum();
    }

    /** Changes of that type among facts of all types. */
    public Ratio ratio(FactType type, Kind kind) {
        return types.getOrDefault(type, Map.of()).getOrDefault(kind, new Ratio());
    }

    /** The names most often altered. */
    public Frequent names() {
        return names;
    }

    /** Pairs that could not be compared. */
    public long failed() {
        return failed;
    }
}
