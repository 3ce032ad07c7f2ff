package stet.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import stet.align.Pairing.Edge;
import stet.text.Role;

/**
 * The pairs of sentences that could be linked, with their likeness: all pairs of articles of ordinary length; of very long
 * ones only those that share rare words, so that the work grows with the text and not with its square.
 */
final class Candidates {
    private static final long ALL_PAIRS = 4_000_000;
    /** In log-odds. */
    private static final double HEADS = 2;

    private final List<Profile> original;
    private final List<Profile> rewrite;
    private final Likeness model;
    private final boolean bothHeaded;

    Candidates(List<Profile> original, List<Profile> rewrite, Likeness model) {
        this.original = original;
        this.rewrite = rewrite;
        this.model = model;
        bothHeaded = headed(original) && headed(rewrite);
    }

    /** By the original's sentences, then the rewrite's. */
    List<Edge> edges() {
        Copies ours = Copies.of(original);
        Copies theirs = Copies.of(rewrite);
        List<Edge> edges = new ArrayList<>();
        boolean all = (long) ours.size() * theirs.size() <= ALL_PAIRS;
        List<? extends Collection<Integer>> partners = all ? everyPair(ours, theirs) : sharingRareWords(ours, theirs);
        for (int o = 0; o < ours.size(); o++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            for (int r : partners.get(o)) {
                double likeness = likeness(ours.first(o), theirs.first(r));
                if (Pairing.isLikely(likeness)) {
                    ours.meet(o, theirs, r, (a, b) -> edges.add(new Edge(a, b, likeness)));
                }
            }
        }
        edges.sort(Comparator.comparingInt(Edge::original).thenComparingInt(Edge::rewrite));
        return edges;
    }

    private static List<List<Integer>> everyPair(Copies ours, Copies theirs) {
        return Collections.nCopies(ours.size(), IntStream.range(0, theirs.size()).boxed().toList());
    }

    /** Looked up from both sides, so that the one does as well as the other. */
    private List<Set<Integer>> sharingRareWords(Copies ours, Copies theirs) {
        List<Profile> here = IntStream.range(0, ours.size()).mapToObj(o -> original.get(ours.first(o))).toList();
        List<Profile> there = IntStream.range(0, theirs.size()).mapToObj(r -> rewrite.get(theirs.first(r))).toList();
        RareWords inRewrite = new RareWords(there);
        List<Set<Integer>> partners = new ArrayList<>();
        here.forEach(p -> partners.add(new TreeSet<>(inRewrite.like(p))));
        RareWords inOriginal = new RareWords(here);
        for (int r = 0; r < there.size(); r++) {
            int index = r;
            inOriginal.like(there.get(r)).forEach(o -> partners.get(o).add(index));
        }
        return partners;
    }

    private double likeness(int o, int r) {
        Role a = original.get(o).role();
        Role b = rewrite.get(r).role();
        return a == b || !Relatedness.isLabel(a) && !Relatedness.isLabel(b)
                ? model.of(o, r, bothHeaded ? headlinePrior(a, b) : 0)
                : 0;
    }

    /** Whether there is a headline over a story, not a lone line. */
    private static boolean headed(List<Profile> profiles) {
        return profiles.stream().anyMatch(p -> p.role() == Role.HEADLINE)
                && profiles.stream().filter(p -> p.role() == Role.BODY).count() > 1;
    }

    /**
     * Two headlines share few words, yet stand for the same story; a headline sums up its story and is like much of it,
     * yet meets the other headline where there is one.
     */
    private static double headlinePrior(Role a, Role b) {
        if (a == Role.HEADLINE && b == Role.HEADLINE) {
            return HEADS;
        }
        boolean one = a == Role.HEADLINE && b != Role.SUBHEAD || b == Role.HEADLINE && a != Role.SUBHEAD;
        return one ? -HEADS : 0;
    }
}
