package stet.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stet.align.WordLink;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.language.Token;
import stet.text.Place;

/**
 * Tells how surely two facts stand in the same slot of the same statement: their own words are linked, or the words
 * around them are, at like distances.
 */
final class Slots {
    /** Words further off than this say nothing about a slot. */
    private static final int REACH = 8;
    private static final double GRAMMAR_WEIGHT = 0.35;

    private final Side original;
    private final Side rewrite;
    private final Map<Integer, Integer> toRewrite = new HashMap<>();
    private final Map<Integer, Integer> toOriginal = new HashMap<>();

    Slots(Analysis original, Analysis rewrite, List<WordLink> links) {
        this.original = new Side(original);
        this.rewrite = new Side(rewrite);
        for (WordLink link : links) {
            List<Integer> o = this.original.at(link.original());
            List<Integer> r = this.rewrite.at(link.rewrite());
            if (!o.isEmpty() && !r.isEmpty()) {
                toRewrite.put(o.getFirst(), r.getFirst());
                toOriginal.put(r.getFirst(), o.getFirst());
            }
        }
    }

    /** The words of an article, counted through; a gap of REACH parts the sentences. */
    private static final class Side {
        private final Map<Integer, TreeMap<Integer, Integer>> byStart = new HashMap<>();
        private final Map<Integer, Double> weight = new HashMap<>();

        Side(Analysis analysis) {
            int count = 0;
            for (AnalyzedSentence s : analysis.story()) {
                TreeMap<Integer, Integer> starts = byStart.computeIfAbsent(s.sentence().block(), _ -> new TreeMap<>());
                for (Token t : s.tokens()) {
                    if (t.isWord()) {
                        weight.put(count, t.wordClass().isContent() ? 1 : GRAMMAR_WEIGHT);
                        starts.put(t.span().start(), count++);
                    }
                }
                count += REACH + 1;
            }
        }

        /** The numbers of the words that start in the place. */
        List<Integer> at(Place place) {
            TreeMap<Integer, Integer> starts = byStart.get(place.block());
            return starts == null
                    ? List.of()
                    : new ArrayList<>(starts.subMap(place.span().start(), place.span().end()).values());
        }
    }

    /** From 0, nothing binds them, to 1, the same slot. */
    double of(Place inOriginal, Place inRewrite) {
        List<Integer> o = original.at(inOriginal);
        List<Integer> r = rewrite.at(inRewrite);
        if (o.isEmpty() || r.isEmpty()) {
            return 0;
        }
        double direct = (linked(o, toRewrite, r) + linked(r, toOriginal, o)) / 2;
        double around = (context(o, original, toRewrite, r) + context(r, rewrite, toOriginal, o)) / 2;
        return 0.4 * direct + 0.6 * around;
    }

    /** The share, by weight, of the words at a place of the original that have a partner in the rewrite. */
    double carriedOver(Place inOriginal) {
        return carried(original, original.at(inOriginal), toRewrite);
    }

    /** The share, by weight, of the words at a place of the rewrite that have a partner in the original. */
    double takenOver(Place inRewrite) {
        return carried(rewrite, rewrite.at(inRewrite), toOriginal);
    }

    private static double carried(Side side, List<Integer> words, Map<Integer, Integer> links) {
        double all = words.stream().mapToDouble(side.weight::get).sum();
        return all == 0 ? 0 : words.stream().filter(links::containsKey).mapToDouble(side.weight::get).sum() / all;
    }

    private static double linked(List<Integer> from, Map<Integer, Integer> links, List<Integer> to) {
        return (double) from.stream().filter(w -> to.contains(links.getOrDefault(w, -1))).count() / from.size();
    }

    private static double context(List<Integer> from, Side side, Map<Integer, Integer> links, List<Integer> to) {
        double found = 0;
        double all = 0;
        for (int d = 1; d <= REACH; d++) {
            for (int at : new int[]{from.getFirst() - d, from.getLast() + d}) {
                double weight = side.weight.getOrDefault(at, 0.0) / d;
                all += weight;
                Integer partner = links.get(at);
                if (partner != null) {
                    found += weight * near(partner, to, d);
                }
            }
        }
        return all == 0 ? 0 : found / all;
    }

    /** 1 where the partner stands as far from the other fact as the word from its own, less the more that differs. */
    private static double near(int partner, List<Integer> to, int distance) {
        int d = partner < to.getFirst() ? to.getFirst() - partner : Math.max(0, partner - to.getLast());
        return d == 0 || d > 2 * REACH ? 0 : 1 / (1 + 0.25 * Math.abs(d - distance));
    }
}
