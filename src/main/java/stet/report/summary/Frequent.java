package stet.report.summary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The most frequent of ever so many names in bounded memory (Metwally, Agrawal and El Abbadi 2005, Space-Saving): a name
 * that comes more often than one time in {@link #ROOM} is never missed, and a count is too high by at most its
 * {@link Count#over}, never too low.
 */
public final class Frequent {
    static final int ROOM = 2000;

    /**
     * A name.
     *
     * @param times   how often it was seen at most
     * @param over    how many of these may be another name's; 0 where the count is exact
     * @param instead what stood in its place the last time
     */
    public record Count(String name, long times, long over, String instead) {
        private static final Comparator<Count> MOST_FIRST = Comparator.comparingLong(Count::times).reversed()
                .thenComparing(Count::name);
    }

    private final Map<String, Count> counts = new HashMap<>();

    void add(String name, String instead) {
        Count known = counts.get(name);
        if (known != null) {
            counts.put(name, new Count(name, known.times() + 1, known.over(), instead));
        } else if (counts.size() < ROOM) {
            counts.put(name, new Count(name, 1, 0, instead));
        } else {
            Count least = counts.values().stream().min(Comparator.comparingLong(Count::times)).orElseThrow();
            counts.remove(least.name());
            counts.put(name, new Count(name, least.times() + 1, least.times(), instead));
        }
    }

    /** The first so many, the most frequent first. */
    public List<Count> most(int number) {
        return counts.values().stream().sorted(Count.MOST_FIRST).limit(number).toList();
    }
}
