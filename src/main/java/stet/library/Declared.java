package stet.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Puts stories together as the reader declared them. Articles that the reader put into one story are one, whatever the
 * program found; the others of a story that was taken apart follow the declared part that holds most of it.
 */
final class Declared {
    private final Map<String, Long> stories;
    private final IntFunction<String> key;

    /**
     * @param stories the number of the declared story by the key of an article
     * @param key     of the article at a place
     */
    Declared(Map<String, Long> stories, IntFunction<String> key) {
        this.stories = stories;
        this.key = key;
    }

    /** The stories of the program after the reader's will, each rising, in the order of their first articles. */
    List<List<Integer>> applied(List<List<Integer>> found) {
        if (stories.isEmpty()) {
            return found;
        }
        List<List<Integer>> after = new ArrayList<>();
        Map<Long, List<Integer>> declared = new TreeMap<>();
        for (List<Integer> story : found) {
            Map<Long, Integer> parts = new TreeMap<>();
            story.forEach(a -> number(a).ifPresent(n -> parts.merge(n, 1, Integer::sum)));
            if (parts.isEmpty()) {
                after.add(story);
            } else {
                long largest = parts.entrySet().stream()
                        .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(e -> -e.getKey())).orElseThrow()
                        .getKey();
                story.forEach(a -> declared.computeIfAbsent(number(a).orElse(largest), _ -> new ArrayList<>()).add(a));
            }
        }
        declared.values().forEach(story -> after.add(story.stream().sorted().toList()));
        after.sort(Comparator.comparing(List::getFirst));
        return after;
    }

    private Optional<Long> number(int article) {
        return Optional.ofNullable(stories.get(key.apply(article)));
    }
}
