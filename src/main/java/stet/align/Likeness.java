package stet.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.language.Vectors;

/**
 * How alike sentences are: a logistic model over their vectors' cosine and the weight of the words they share, fitted
 * on labelled sentence pairs. Symmetric.
 */
final class Likeness {
    private final WordWeights weights;
    private final List<Profile> original;
    private final List<Profile> rewrite;
    private final List<Bag> originalBags;
    private final List<Bag> rewriteBags;

    Likeness(List<Profile> original, List<Profile> rewrite) {
        this.original = original;
        this.rewrite = rewrite;
        weights = new WordWeights(original, rewrite);
        originalBags = original.stream().map(this::bag).toList();
        rewriteBags = rewrite.stream().map(this::bag).toList();
    }

    /** The words of a sentence with the weight of each, and of all. */
    private record Bag(Map<String, Double> words, double weight) {
    }

    private Bag bag(Profile p) {
        Map<String, Double> words = new HashMap<>();
        p.keys().forEach(k -> words.merge(k, weights.of(k), Double::sum));
        return new Bag(words, words.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /**
     * What the model looks at.
     *
     * @param cosine      of the sentence vectors
     * @param dice        weight of shared words over the mean weight of both
     * @param containment weight of shared words over the weight of the lighter sentence
     * @param shared      weight of shared words, saturating: 1 - exp(-weight)
     */
    record Evidence(double cosine, double dice, double containment, double shared) {
    }

    Evidence evidence(int o, int r) {
        Bag a = originalBags.get(o);
        Bag b = rewriteBags.get(r);
        double shared = shared(a, b);
        double dice = ratio(2 * shared, a.weight() + b.weight());
        return new Evidence(Vectors.dot(original.get(o).encoding().vector(), rewrite.get(r).encoding().vector()), dice,
                ratio(shared, Math.min(a.weight(), b.weight())), 1 - Math.exp(-shared));
    }

    private static double shared(Bag a, Bag b) {
        boolean aIsSmall = a.words().size() <= b.words().size();
        Map<String, Double> large = (aIsSmall ? b : a).words();
        double shared = 0;
        for (Map.Entry<String, Double> e : (aIsSmall ? a : b).words().entrySet()) {
            shared += Math.min(e.getValue(), large.getOrDefault(e.getKey(), 0.0));
        }
        return shared;
    }

    /**
     * From 0 to 1, for the original's sentence of that index and the rewrite's.
     *
     * @param prior log-odds for what is known besides their words
     */
    double of(int o, int r, double prior) {
        Evidence e = evidence(o, r);
        double score = prior - 8.8 + 4.0 * e.cosine() + 5.2 * e.dice() + 3.6 * e.containment() + 2.8 * e.shared();
        return 1 / (1 + Math.exp(-score));
    }

    private static double ratio(double a, double b) {
        return b == 0 ? 0 : a / b;
    }
}
