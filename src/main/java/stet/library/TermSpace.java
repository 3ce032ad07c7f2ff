package stet.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The articles of a folder as vectors of terms: logarithmic frequency times inverse document frequency (Salton &amp;
 * Buckley 1988), where the background counts for some articles more.
 */
final class TermSpace {
    private final List<TermVector> vectors = new ArrayList<>();
    private final int terms;

    /** @param articles the terms of each article with their counts */
    TermSpace(List<Map<String, Integer>> articles) {
        Map<String, Integer> holders = new HashMap<>();
        articles.forEach(counts -> counts.keySet().forEach(term -> holders.merge(term, 1, Integer::sum)));
        Map<String, Integer> numbers = new HashMap<>();
        double[] rarity = new double[holders.size()];
        // by the alphabet, so that sums come out the same on every machine
        for (String term : new TreeSet<>(holders.keySet())) {
            double in = holders.getOrDefault(term, 0) + Background.ARTICLES * Background.share(term);
            rarity[numbers.size()] = Math.max(0, Math.log((articles.size() + Background.ARTICLES) / in));
            numbers.put(term, numbers.size());
        }
        terms = numbers.size();
        articles.forEach(counts -> vectors.add(vector(counts, numbers, rarity)));
    }

    private static TermVector vector(Map<String, Integer> counts, Map<String, Integer> numbers, double[] rarity) {
        TreeMap<Integer, Double> weights = new TreeMap<>();
        counts.forEach((term, count) -> {
            int t = numbers.getOrDefault(term, 0);
            if (rarity[t] > 0) {
                weights.put(t, (1 + Math.log(count)) * rarity[t]);
            }
        });
        return new TermVector(weights.keySet().stream().mapToInt(Integer::intValue).toArray(),
                weights.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    int size() {
        return vectors.size();
    }

    /** The article's vector; not of length 1. */
    TermVector vector(int article) {
        return vectors.get(article);
    }

    /** How many terms there are; they are numbered from 0. */
    int terms() {
        return terms;
    }
}
