package stet.bench.result;

/**
 * What a figure should keep to.
 *
 * @param ofRatio whether the ratio to the peer is held to it, and not the value
 */
public record Limit(Sense sense, double bound, boolean ofRatio) {

    /** Whether less or more is better. */
    public enum Sense {
        AT_MOST, AT_LEAST
    }

    public static Limit atMost(double bound) {
        return new Limit(Sense.AT_MOST, bound, false);
    }

    public static Limit atLeast(double bound) {
        return new Limit(Sense.AT_LEAST, bound, false);
    }

    public static Limit atMostTimes(double bound) {
        return new Limit(Sense.AT_MOST, bound, true);
    }

    boolean isMetBy(double figure) {
        return switch (sense) {
            case AT_MOST -> figure <= bound;
            case AT_LEAST -> figure >= bound;
        };
    }

    String sign() {
        return switch (sense) {
            case AT_MOST -> "≤";
            case AT_LEAST -> "≥";
        };
    }
}
