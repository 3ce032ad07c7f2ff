package stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Chooses from the likenesses of sentences which pairs are linked. A sentence may split in two, two may merge, and a long
 * one may be put together from many: what counts is, beside the likeness itself, how far a pair falls behind the best
 * partners of its two sentences, and how much it covers that no better partner does. Marginal coverage is what Lin &amp;
 * Bilmes 2011 (https://aclanthology.org/P11-1052) choose the sentences of a summary by. The four weights were fitted by
 * logistic regression on labelled pairs. The order of the sentences does not matter, nor which side is which.
 */
final class Pairing {
    /** Below this, in log-odds, a pair is not looked at. */
    private static final double FLOOR = -3;
    /** More new words than this say no more. */
    private static final double ENOUGH = 4;

    private static final double LIKELY = 0.35;
    private static final double NEAR_BEST = 0.8;
    private static final double NOT_FAR = 0.5;

    private final List<Edge> candidates;
    private final Words original;
    private final Words rewrite;
    private final Map<Integer, Double> bestOfOriginal = new HashMap<>();
    private final Map<Integer, Double> bestOfRewrite = new HashMap<>();

    Pairing(List<Edge> pairs, Words original, Words rewrite) {
        this.original = original;
        this.rewrite = rewrite;
        candidates = pairs.stream().filter(e -> isLikely(e.likeness())).toList();
        for (Edge e : candidates) {
            bestOfOriginal.merge(e.original(), e.logOdds(), Math::max);
            bestOfRewrite.merge(e.rewrite(), e.logOdds(), Math::max);
        }
    }

    /** Whether a pair could be linked at all, whatever the others are. */
    static boolean isLikely(double likeness) {
        return Edge.logOdds(likeness) >= FLOOR;
    }

    /** The content words of each sentence of one side, with the weight of each. */
    interface Words {
        Map<String, Double> of(int sentence);
    }

    /**
     * A pair of sentences.
     *
     * @param original index of the original's sentence
     * @param rewrite  index of the rewrite's sentence
     * @param likeness from 0 to 1
     */
    record Edge(int original, int rewrite, double likeness) {

        double logOdds() {
            return logOdds(likeness);
        }

        private static double logOdds(double p) {
            return Math.log(p) - Math.log1p(-Math.min(p, 1 - 1e-9));
        }
    }

    /**
     * Of the linked pairs those that stand for each other as a whole: near the best of one sentence and not far from the
     * best of the other. The rest share a part with one that has a better partner.
     */
    List<Edge> close(List<Edge> linked) {
        Set<Edge> near = new HashSet<>();
        for (Edge e : candidates) {
            if (isClose(e)) {
                near.add(new Edge(e.original(), e.rewrite(), 0));
            }
        }
        return linked.stream().filter(e -> near.contains(new Edge(e.original(), e.rewrite(), 0))).toList();
    }

    private boolean isClose(Edge e) {
        double p = e.likeness();
        double row = p / likeness(bestOfOriginal.getOrDefault(e.original(), 0.0));
        double column = p / likeness(bestOfRewrite.getOrDefault(e.rewrite(), 0.0));
        return row >= 1 - 1e-9 && column >= 1 - 1e-9
                || p >= LIKELY && Math.max(row, column) >= NEAR_BEST && Math.min(row, column) >= NOT_FAR;
    }

    private static double likeness(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** The linked pairs, in the order they came; their likeness is how likely the link is, all considered. */
    List<Edge> edges() {
        Map<Edge, Double> newToRewrite = fresh(Edge::rewrite, rewrite);
        Map<Edge, Double> newToOriginal = fresh(Edge::original, original);
        List<Edge> linked = new ArrayList<>();
        for (Edge e : candidates) {
            double fresh = Math.min(newToRewrite.getOrDefault(e, 0.0), newToOriginal.getOrDefault(e, 0.0));
            double likeness = likeness(score(e, Math.min(fresh, ENOUGH)));
            if (likeness >= 0.5) {
                linked.add(new Edge(e.original(), e.rewrite(), likeness));
            }
        }
        return linked;
    }

    private double score(Edge e, double fresh) {
        double z = e.logOdds();
        double behind = z - bestOfOriginal.getOrDefault(e.original(), z);
        double behindToo = z - bestOfRewrite.getOrDefault(e.rewrite(), z);
        return 0.4 * z + 0.2 * Math.min(behind, behindToo) + 0.3 * Math.max(behind, behindToo) + fresh - 0.25;
    }

    /** For each pair the weight of the words of its one sentence that the other has and no better partner has. */
    private Map<Edge, Double> fresh(ToIntFunction<Edge> side, Words words) {
        Map<Integer, List<Edge>> partners = new HashMap<>();
        candidates.forEach(e -> partners.computeIfAbsent(side.applyAsInt(e), _ -> new ArrayList<>()).add(e));
        Map<Edge, Double> fresh = new HashMap<>();
        partners.forEach((sentence, edges) -> {
            edges.sort(Comparator.comparingDouble(Edge::likeness).reversed());
            cover(words.of(sentence), edges, fresh);
        });
        return fresh;
    }

    /** Equally good partners do not take from each other. */
    private void cover(Map<String, Double> words, List<Edge> edges, Map<Edge, Double> fresh) {
        Set<String> covered = new HashSet<>();
        Set<String> coveredByEquals = new HashSet<>();
        double last = 2;
        for (Edge e : edges) {
            if (e.likeness() < last) {
                covered.addAll(coveredByEquals);
                coveredByEquals.clear();
                last = e.likeness();
            }
            double weight = 0;
            for (String word : shared(e)) {
                if (!covered.contains(word)) {
                    weight += words.getOrDefault(word, 0.0);
                    coveredByEquals.add(word);
                }
            }
            fresh.put(e, weight);
        }
    }

    private Set<String> shared(Edge e) {
        Set<String> shared = new HashSet<>(original.of(e.original()).keySet());
        shared.retainAll(rewrite.of(e.rewrite()).keySet());
        return shared;
    }
}
