package stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import stet.align.Pairing.Edge;
import stet.text.Role;

/**
 * The pairs of sentences that could be linked, with their likeness: all pairs of articles of ordinary length; of very long
 * ones only those that share rare words, so that the work grows with the text and not with its square.
 */
final class Candidates {
    private static final long ALL_PAIRS = 4_000_000;
    /** A word of more sentences than this binds none of them. */
    private static final int RARE = 40;
    private static final int BEST = 24;
    /** In log-odds. */
    private static final double HEADS = 2;

    private final List<Profile> original;
    private final List<Profile> rewrite;
    private final Likeness model;
    private final boolean bothHeaded;

    Candidates(List<Profile> original, List<Profile> rewrite) {
        this.original = original;
        this.rewrite = rewrite;
        model = new Likeness(original, rewrite);
        bothHeaded = headed(original) && headed(rewrite);
    }

    /** By the original's sentences, then the rewrite's. */
    List<Edge> edges() {
        List<Edge> edges = new ArrayList<>();
        boolean all = (long) original.size() * rewrite.size() <= ALL_PAIRS;
        Map<String, List<Integer>> rewriteWith = all ? Map.of() : index();
        List<Integer> everyRewrite = new ArrayList<>();
        for (int r = 0; r < rewrite.size(); r++) {
            everyRewrite.add(r);
        }
        for (int o = 0; o < original.size(); o++) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            for (int r : all ? everyRewrite : sharingRareWords(o, rewriteWith)) {
                double likeness = likeness(o, r);
                if (Pairing.isLikely(likeness)) {
                    edges.add(new Edge(o, r, likeness));
                }
            }
        }
        return edges;
    }

    private Map<String, List<Integer>> index() {
        Map<String, List<Integer>> with = new HashMap<>();
        for (int r = 0; r < rewrite.size(); r++) {
            for (String key : new HashSet<>(rewrite.get(r).keys())) {
                with.computeIfAbsent(key, _ -> new ArrayList<>()).add(r);
            }
        }
        with.values().removeIf(sentences -> sentences.size() > RARE);
        return with;
    }

    private List<Integer> sharingRareWords(int o, Map<String, List<Integer>> rewriteWith) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String key : new HashSet<>(original.get(o).keys())) {
            rewriteWith.getOrDefault(key, List.of()).forEach(r -> shared.merge(r, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BEST).map(Map.Entry::getKey).sorted().toList();
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
