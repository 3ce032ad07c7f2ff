package stet.report.summary;

/**
 * How many facts of all were changed, over pairs. Facts of one pair share their author, so they are no independent cases:
 * the pairs are. The variance is the ratio estimator's over clusters (Cochran, Sampling Techniques, 3rd ed. 1977, ch. 6), the
 * interval is Wilson's on the effective number of cases (Korn and Graham 1998). Holds sums only, however many pairs.
 */
public final class Ratio {
    private long pairs;
    private long changed;
    private long all;
    private double changedSquares;
    private double allSquares;
    private double products;

    /**
     * Counts a pair.
     *
     * @param of the facts among which it counts; a pair without any says nothing
     */
    void add(int changed, int of) {
        if (of > 0) {
            pairs++;
            this.changed += changed;
            all += of;
            changedSquares += (double) changed * changed;
            allSquares += (double) of * of;
            products += (double) changed * of;
        }
    }

    /** How many facts were changed. */
    public long changed() {
        return changed;
    }

    /** How many facts there are. */
    public long all() {
        return all;
    }

    /** The share of them; 0 where there are none. */
    public double share() {
        return all == 0 ? 0 : Math.min(1, (double) changed / all);
    }

    /** Of the share, with a finite number of pairs drawn from ever so many. */
    double variance() {
        if (pairs < 2) {
            return 0;
        }
        double share = share();
        double residuals = changedSquares - 2 * share * products + share * share * allSquares;
        return Math.max(0, residuals) * pairs / (pairs - 1) / ((double) all * all);
    }

    /** How many times the variance is that of as many independent facts; 1 where it cannot be told. */
    double clustering() {
        double share = share();
        double independent = all == 0 ? 0 : share * (1 - share) / all;
        return independent == 0 || pairs < 2 ? 1 : Math.max(1, variance() / independent);
    }

    /**
     * The interval.
     *
     * @param like where nothing or all is changed, how facts cluster cannot be seen here and is taken from there
     */
    public Interval interval(Ratio like) {
        if (pairs < 2) {
            return Interval.ANY;
        }
        boolean seen = changed > 0 && changed < all;
        double clustering = seen ? clustering() : Math.max(1, like.clustering());
        double few = Math.pow(Interval.quantile(pairs - 1) / Interval.quantile(Double.MAX_VALUE), 2);
        return Interval.wilson(share(), all / clustering / few);
    }
}
