package stet.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The sentences of a very long article by their words. A sentence is looked up by its rarest words, as many as a bounded
 * number of looks allows, so that the work grows with the text and not with its square.
 */
final class RareWords {
    private static final int LOOKS = 600;
    private static final int BEST = 24;

    private final List<Profile> sentences;
    private final Map<String, List<Integer>> with = new HashMap<>();
    private final Map<String, List<Integer>> texts = new HashMap<>();
    private final double[] shared;

    RareWords(List<Profile> sentences) {
        this.sentences = sentences;
        shared = new double[sentences.size()];
        for (int i = 0; i < sentences.size(); i++) {
            int index = i;
            new LinkedHashSet<>(sentences.get(i).keys())
                    .forEach(k -> with.computeIfAbsent(k, _ -> new ArrayList<>()).add(index));
            texts.computeIfAbsent(sentences.get(i).analyzed().text(), _ -> new ArrayList<>()).add(i);
        }
    }

    /** The sentences that share most with another one, and those that are the same, by their indices. */
    List<Integer> like(Profile other) {
        List<Integer> touched = new ArrayList<>();
        int looks = 0;
        for (List<Integer> holders : rarestFirst(other)) {
            looks += holders.size();
            if (looks > LOOKS) {
                break;
            }
            double weight = Math.log(1 + (double) sentences.size() / holders.size());
            for (int i : holders) {
                if (shared[i] == 0) {
                    touched.add(i);
                }
                shared[i] += weight;
            }
        }
        List<Integer> best = Stream.concat(texts.getOrDefault(other.analyzed().text(), List.of()).stream(),
                touched.stream().sorted(Comparator.comparingDouble((Integer i) -> -shared[i])
                        .thenComparing(Comparator.naturalOrder())).limit(BEST))
                .distinct().sorted().toList();
        touched.forEach(i -> shared[i] = 0);
        return best;
    }

    private List<List<Integer>> rarestFirst(Profile other) {
        return other.keys().stream().distinct().sorted(
                Comparator.comparingInt((String k) -> with.getOrDefault(k, List.of()).size())
                        .thenComparing(Comparator.naturalOrder()))
                .map(k -> with.getOrDefault(k, List.of())).filter(l -> !l.isEmpty()).toList();
    }
}
