package stet.app.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;

/**
 * Two columns that scroll together: one leads, the other follows along the anchors. Neither ever jumps: when the
 * leader changes, or after both were placed by hand, what the follower is off by shrinks by a pixel for every pixel
 * that the leader is asked to move. Unlocked, each scrolls on its own; locked again, they go on from where they are.
 */
final class Tandem {
    private final Map<Side, Double> position = new EnumMap<>(Map.of(Side.ORIGINAL, 0.0, Side.REWRITE, 0.0));
    private final Map<Side, Double> limit = new EnumMap<>(Map.of(Side.ORIGINAL, 0.0, Side.REWRITE, 0.0));
    private Anchors anchors = Anchors.through(List.of(), new Anchors.Point(0, 0));
    private @Nullable Side leader;
    private double slack;
    private boolean locked = true;
    private @Nullable Held held;

    /** A stretch of scroll positions of each side within which the follower stays off by as much as it is. */
    record Held(Stretch original, Stretch rewrite) {
        private boolean holds(Side side, double at) {
            return (side == Side.ORIGINAL ? original : rewrite).holds(at);
        }
    }

    /** From one scroll position to another. */
    record Stretch(double from, double to) {
        private boolean holds(double at) {
            return from <= at && at <= to;
        }
    }

    /** Whether the two scroll together. */
    void lock(boolean together) {
        locked = together;
        leader = null;
    }

    /** Inside this the follower follows a move, not the anchors; null where there is nothing to follow. */
    void hold(@Nullable Held stretch) {
        held = stretch;
    }

    /**
     * Takes new measures; the positions stay as far as they still can.
     *
     * @param scrolls    from scroll positions of the original to those of the rewrite
     * @param ofOriginal the furthest the original scrolls
     * @param ofRewrite  the furthest the rewrite scrolls
     */
    void measure(Anchors scrolls, double ofOriginal, double ofRewrite) {
        anchors = scrolls;
        limit.put(Side.ORIGINAL, Math.max(0, ofOriginal));
        limit.put(Side.REWRITE, Math.max(0, ofRewrite));
        place(position(Side.ORIGINAL), position(Side.REWRITE));
    }

    double position(Side side) {
        return position.getOrDefault(side, 0.0);
    }

    double limit(Side side) {
        return limit.getOrDefault(side, 0.0);
    }

    /** Puts both where they shall be, whatever the anchors say. */
    void place(double original, double rewrite) {
        position.put(Side.ORIGINAL, clamp(Side.ORIGINAL, original));
        position.put(Side.REWRITE, clamp(Side.REWRITE, rewrite));
        leader = null;
    }

    /** Puts one side there, and the other at its counterpart. */
    void jump(Side side, double to) {
        double at = clamp(side, to);
        position.put(side, at);
        position.put(side.other(), clamp(side.other(), counterpart(side, at)));
        leader = side;
        slack = 0;
    }

    /** Scrolls the side under the pointer; one that has nothing to scroll passes the movement on to the other. */
    void scroll(Side side, double by) {
        if (!locked) {
            position.put(side, clamp(side, position(side) + by));
        } else if (limit(side) == 0) {
            lead(side.other(), by);
        } else {
            lead(side, by);
        }
    }

    private void lead(Side side, double by) {
        if (leader != side) {
            leader = side;
            slack = position(side.other()) - counterpart(side, position(side));
        }
        double to = clamp(side, position(side) + by);
        // also by what the leader cannot move any more: so its end brings the follower to its own
        if (held == null || !held.holds(side, to)) {
            slack = Math.signum(slack) * Math.max(0, Math.abs(slack) - Math.abs(by));
        }
        position.put(side, to);
        position.put(side.other(), clamp(side.other(), counterpart(side, to) + slack));
    }

    private double counterpart(Side side, double at) {
        return (side == Side.ORIGINAL ? anchors : anchors.inverse()).map(at);
    }

    private double clamp(Side side, double to) {
        return Math.clamp(to, 0, limit(side));
    }
}
