package stet.compare.polarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pairs the denials of two passages that deny the same, whatever words deny it. */
final class Pairing {
    private static final double LEAST = 0.5;
    private static final int NEAR = 4;
    /** Where a passage has more denials than this, only those at like places are compared. */
    private static final int WINDOW = 20;

    private final Bridge there;
    private final Bridge back;

    /** Two denials of one thing. */
    record Pair(Negative original, Negative rewrite, double likeness) {
    }

    Pairing(Bridge there, Bridge back) {
        this.there = there;
        this.back = back;
    }

    /** The best pairs, each denial in one at most. */
    List<Pair> of(List<Negative> ours, List<Negative> theirs) {
        List<Pair> all = new ArrayList<>();
        for (int o = 0; o < ours.size(); o++) {
            for (int r = 0; r < theirs.size(); r++) {
                boolean meet = areAtLikePlaces(o, ours.size(), r, theirs.size())
                        && (ours.get(o).isSure() || theirs.get(r).isSure());
                double likeness = meet ? likeness(ours.get(o), theirs.get(r)) : 0;
                if (likeness >= LEAST) {
                    all.add(new Pair(ours.get(o), theirs.get(r), likeness));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::likeness).reversed()
                .thenComparingInt(p -> p.original().from() + p.rewrite().from())
                .thenComparingInt(p -> p.original().from()));
        Set<Negative> taken = new HashSet<>();
        return all.stream().filter(p -> !taken.contains(p.original()) && !taken.contains(p.rewrite())
                && taken.add(p.original()) && taken.add(p.rewrite())).toList();
    }

    private static boolean areAtLikePlaces(int o, int ours, int r, int theirs) {
        return Math.abs((long) o * theirs - (long) r * ours) <= (long) WINDOW * Math.max(ours, theirs);
    }

    /** Symmetric: what only one side sees, a word with two counterparts or one of no content, counts half. */
    private double likeness(Negative o, Negative r) {
        double sure = o.isSure() && r.isSure() ? 0.3 : 0;
        return sure + words(o, r) + (scope(o, r, there) + scope(r, o, back)) / 2
                + (around(o, r, there) + around(r, o, back)) / 2;
    }

    private double words(Negative o, Negative r) {
        for (int i = o.from(); i < o.to(); i++) {
            Optional<Integer> link = there.linked(i);
            if (link.isPresent() && r.isIn(link.get())) {
                return 2;
            }
        }
        boolean base = !o.base().isEmpty() && r.scope().stream().anyMatch(w -> there.says(o.base(), w))
                || !r.base().isEmpty() && o.scope().stream().anyMatch(w -> back.says(r.base(), w));
        return base ? 2 : 0;
    }

    private static double scope(Negative here, Negative other, Bridge bridge) {
        double shared = 0;
        for (int w : here.scope()) {
            Optional<Integer> c = bridge.counterpart(w);
            shared += c.isEmpty() ? 0 : other.scope().contains(c.get()) ? 1 : other.covers(c.get()) ? 0.6 : 0;
        }
        return shared;
    }

    /** How many words near the one are linked with words near the other. */
    private static double around(Negative here, Negative other, Bridge bridge) {
        double shared = 0;
        for (int i = Math.max(0, here.from() - NEAR); i < Math.min(bridge.from.size(), here.to() + NEAR); i++) {
            Optional<Integer> link = bridge.linked(i);
            if (link.isPresent() && bridge.from.isContent(i) && link.get() >= other.from() - NEAR
                    && link.get() < other.to() + NEAR) {
                shared += 0.3;
            }
        }
        return Math.min(1, shared);
    }
}
