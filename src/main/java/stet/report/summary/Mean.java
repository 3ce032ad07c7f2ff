package stet.report.summary;

/** A mean of values one for each pair, which are independent; by Welford's updates, in memory that does not grow. */
public final class Mean {
    private long count;
    private double mean;
    private double squares;

    void add(double value) {
        count++;
        double off = value - mean;
        mean += off / count;
        squares += off * (value - mean);
    }

    public long count() {
        return count;
    }

    public double value() {
        return mean;
    }

    public Interval interval() {
        return Interval.mean(mean, count, count < 2 ? 0 : squares / (count - 1));
    }
}
