package stet.cli.batch;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import stet.compare.Comparison;

/**
 * What came of comparisons, counted.
 *
 * @param same    pairs in which no fact differs
 * @param differ  pairs in which some does
 * @param failed  pairs, or other pieces of work, that could not be done
 * @param altered facts, in all pairs
 * @param dropped facts
 * @param added   facts
 */
public record Outcome(long same, long differ, long failed, long altered, long dropped, long added) {
    public static final Outcome NONE = new Outcome(0, 0, 0, 0, 0, 0);
    public static final Outcome FAILED = new Outcome(0, 0, 1, 0, 0, 0);
    private static final int PARTS = 6;

    public static Outcome of(Comparison comparison) {
        int same = comparison.changes().isEmpty() ? 1 : 0;
        return new Outcome(same, 1 - same, 0, comparison.ledger().altered(), comparison.ledger().dropped(),
                comparison.ledger().added());
    }

    public Outcome plus(Outcome more) {
        return new Outcome(same + more.same, differ + more.differ, failed + more.failed, altered + more.altered,
                dropped + more.dropped, added + more.added);
    }

    public long pairs() {
        return same + differ + failed;
    }

    /** The counts in their order, parted by blanks. */
    String line() {
        return LongStream.of(same, differ, failed, altered, dropped, added).mapToObj(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    /** What {@link #line} wrote; empty where it did not. */
    static Optional<Outcome> parse(String line) {
        try {
            long[] n = Stream.of(line.split(" ", -1)).mapToLong(Long::parseLong).toArray();
            return n.length == PARTS ? Optional.of(new Outcome(n[0], n[1], n[2], n[3], n[4], n[5])) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
