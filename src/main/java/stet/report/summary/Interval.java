package stet.report.summary;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Where the true share lies with a confidence of 95 %, from 0 to 1. */
public record Interval(double low, double high) {
    static final double TAIL = 0.975;
    private static final double Z = NormalDistribution.of(0, 1).inverseCumulativeProbability(TAIL);
    /** Nothing is known. */
    static final Interval ANY = new Interval(0, 1);

    /**
     * Of a share among so many independent cases (Wilson 1927); not wider than it can be, even where there are few.
     *
     * @param cases need not be whole; 0 gives {@link #ANY}
     */
    static Interval wilson(double share, double cases) {
        if (cases <= 0) {
            return ANY;
        }
        double square = Z * Z / cases;
        double middle = (share + square / 2) / (1 + square);
        double half = Z * Math.sqrt(share * (1 - share) / cases + square / (4 * cases)) / (1 + square);
        return new Interval(Math.max(0, middle - half), Math.min(1, middle + half));
    }

    /**
     * Of a mean, by Student's t.
     *
     * @param count    how many values
     * @param variance of the values
     */
    static Interval mean(double mean, long count, double variance) {
        if (count < 2) {
            return ANY;
        }
        double half = quantile(count - 1) * Math.sqrt(variance / count);
        return new Interval(Math.max(0, mean - half), Math.min(1, mean + half));
    }

    /** The quantile of Student's t that leaves 2.5 % above. */
    static double quantile(double degrees) {
        return TDistribution.of(degrees).inverseCumulativeProbability(TAIL);
    }
}
