package stet.report.summary;

/**
 * A share and how sure it is.
 *
 * @param measure  {@code altered}, {@code dropped}, {@code added} or {@code verbatim}, as programs write it
 * @param count    how many facts; for verbatim, pairs
 * @param of       of how many
 * @param share    from 0 to 1
 * @param interval {@link #isSure where it says something}
 */
public record Figure(String measure, long count, long of, double share, Interval interval) {
    public static final String VERBATIM = "verbatim";

    static Figure of(Kind kind, Ratio ratio, Ratio like) {
        return new Figure(kind.word(), ratio.changed(), ratio.all(), ratio.share(), ratio.interval(like));
    }

    static Figure verbatim(Mean mean) {
        return new Figure(VERBATIM, mean.count(), mean.count(), mean.value(), mean.interval());
    }

    /** Whether there are pairs enough for an interval. */
    public boolean isSure() {
        return !interval.equals(Interval.ANY);
    }
}
