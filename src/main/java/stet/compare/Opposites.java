package stet.compare;

import java.util.List;
import java.util.function.BiConsumer;
import stet.align.Runs;
import stet.fact.Fact;

/**
 * Which facts of a passage of one version are held against which of the other: all against all; in a passage of
 * thousands of words, only those at like places. What meets nobody here is still looked up in the whole article.
 */
final class Opposites {
    /** So many pairs are looked at, whatever the passage. */
    private static final int ALL = 40_000;
    /** How many facts further on or back one may meet in a long passage. */
    private static final int REACH = 40;

    private final List<Fact> ours;
    private final List<Fact> theirs;

    /** The facts of both sides in reading order. */
    Opposites(List<Fact> ours, List<Fact> theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /** Tells every two facts that meet, each pair once. */
    void forEach(BiConsumer<Fact, Fact> met) {
        if ((long) ours.size() * theirs.size() <= ALL) {
            ours.forEach(o -> theirs.forEach(r -> met.accept(o, r)));
            return;
        }
        List<Runs.Run> differing = Runs.differing(keys(ours), keys(theirs));
        int[] there = places(ours.size(), differing);
        int[] back = places(theirs.size(), differing.stream().map(Runs.Run::mirrored).toList());
        for (int o = 0; o < there.length; o++) {
            for (int r = Math.max(0, there[o] - REACH); r < Math.min(back.length, there[o] + REACH + 1); r++) {
                met.accept(ours.get(o), theirs.get(r));
            }
        }
        for (int r = 0; r < back.length; r++) {
            for (int o = Math.max(0, back[r] - REACH); o < Math.min(there.length, back[r] + REACH + 1); o++) {
                if (Math.abs(there[o] - r) > REACH) {
                    met.accept(ours.get(o), theirs.get(r));
                }
            }
        }
    }

    /** Where each fact of a side would stand among the other's: between what is equal, in proportion. */
    private static int[] places(int size, List<Runs.Run> differing) {
        int[] there = new int[size];
        int here = 0;
        int other = 0;
        for (Runs.Run run : differing) {
            while (here < run.start()) {
                there[here++] = other++;
            }
            for (int i = 0; i < run.end() - run.start(); i++) {
                there[here++] = run.from() + i * (run.to() - run.from()) / (run.end() - run.start());
            }
            other = run.to();
        }
        while (here < size) {
            there[here++] = other++;
        }
        return there;
    }

    private static List<String> keys(List<Fact> facts) {
        return facts.stream().map(f -> f.type() + " " + f.value().normal()).toList();
    }
}
