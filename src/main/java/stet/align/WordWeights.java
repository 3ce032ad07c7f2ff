package stet.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How much each word tells: its inverse frequency over the sentences of both articles, so that the sides weigh alike.
 * Follows Sparck Jones 1972 (https://doi.org/10.1108/eb026526).
 */
final class WordWeights {
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final int sentences;

    WordWeights(List<Profile> original, List<Profile> rewrite) {
        sentences = original.size() + rewrite.size();
        Stream.concat(original.stream(), rewrite.stream())
                .forEach(p -> new HashSet<>(p.keys()).forEach(k -> sentencesWith.merge(k, 1, Integer::sum)));
    }

    /** From about 0 for a word of every sentence up to 1 for a word of one. */
    double of(String key) {
        int seen = sentencesWith.getOrDefault(key, 1);
        return Math.log((sentences + 1.0) / seen) / Math.log(sentences + 1.0);
    }
}
