package stet.app.reader;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A rising, invertible, piecewise linear map from places of one column to places of the other. It meets each of its
 * anchors exactly and is straight between them. Places are pixels; the map takes 0 to 0 and the one's end to the
 * other's.
 */
final class Anchors {
    private final double[] from;
    private final double[] to;

    private Anchors(double[] from, double[] to) {
        this.from = from;
        this.to = to;
    }

    /** A place and its counterpart. */
    record Point(double from, double to) {
    }

    /**
     * The map through these points, as far as they rise on both sides and lie between the ends; a point that stands
     * out of order is left out.
     *
     * @param end the two ends; neither negative
     */
    static Anchors through(List<Point> points, Point end) {
        double[] from = new double[points.size() + 2];
        double[] to = new double[points.size() + 2];
        int n = 1;
        for (Point p : points.stream().sorted(Comparator.comparingDouble(Point::from)).toList()) {
            if (p.from > from[n - 1] && p.to > to[n - 1] && p.from < end.from && p.to < end.to) {
                from[n] = p.from;
                to[n++] = p.to;
            }
        }
        from[n] = end.from;
        to[n++] = end.to;
        return new Anchors(Arrays.copyOf(from, n), Arrays.copyOf(to, n));
    }

    /** The counterpart of a place; a place beyond an end has that end's. */
    double map(double x) {
        double at = Math.clamp(x, 0, from[from.length - 1]);
        int found = Arrays.binarySearch(from, at);
        if (found >= 0) {
            return to[found];
        }
        int i = -found - 1;
        return to[i - 1] + (at - from[i - 1]) * (to[i] - to[i - 1]) / (from[i] - from[i - 1]);
    }

    Anchors inverse() {
        return new Anchors(to, from);
    }
}
