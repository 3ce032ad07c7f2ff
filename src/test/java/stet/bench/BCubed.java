package stet.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How well groups agree with the stories that are known: B-cubed (Bagga &amp; Baldwin 1998). */
final class BCubed {
    private BCubed() {
    }

    /** The harmonic mean of precision and recall, from 0 to 1, of groups that name each article's true story. */
    static double f1(List<List<String>> groups) {
        Map<String, Long> gold = counted(groups.stream().flatMap(List::stream).toList());
        double precision = 0;
        double recall = 0;
        long articles = 0;
        for (List<String> group : groups) {
            for (Map.Entry<String, Long> part : counted(group).entrySet()) {
                double square = (double) part.getValue() * part.getValue();
                precision += square / group.size();
                recall += square / gold.get(part.getKey());
            }
            articles += group.size();
        }
        return 2 * precision * recall / (precision + recall) / articles;
    }

    private static Map<String, Long> counted(List<String> stories) {
        return stories.stream().collect(Collectors.groupingBy(Function.identity(), HashMap::new,
                Collectors.counting()));
    }
}
