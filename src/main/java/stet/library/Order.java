package stet.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.Objects;
import java.util.stream.Stream;
import stet.compare.Publisher;
import stet.compare.Story;
import stet.compare.Version;

/** In what order stories can stand. Of equals, and of those without the mark, each stays where it was. */
public enum Order {
    /** By the names of their files. */
    AS_FOUND(new Rule<Integer>(_ -> 0, Comparator.naturalOrder())),
    /** The latest day of publication first; undated ones last. */
    NEWEST(new Rule<>(Order::latest, Comparator.reverseOrder())),
    /** The earliest day of publication first; undated ones last. */
    OLDEST(new Rule<>(Order::earliest, Comparator.naturalOrder())),
    /** By headline. */
    TITLE(new Rule<>(Story::title, String.CASE_INSENSITIVE_ORDER)),
    /** By the publisher of the original, or of the fullest version; unknown ones last. */
    SOURCE(new Rule<>(Order::source, String.CASE_INSENSITIVE_ORDER)),
    /** Those of most versions first. */
    VERSIONS(new Rule<Integer>(s -> s.versions().size(), Comparator.reverseOrder())),
    /** Those with the closest rewrite first. */
    SIMILARITY(new Rule<>(Order::closest, Comparator.reverseOrder()));

    private static final String LAST = "\uffff";
    private final Rule<?> rule;

    Order(Rule<?> rule) {
        this.rule = rule;
    }

    /** What of a story is compared, and how. */
    private record Rule<K>(Function<Story, K> key, Comparator<K> order) {

        private record Keyed<K>(Story story, K key) {
        }

        List<Story> sorted(List<Story> stories) {
            return stories.stream().map(story -> new Keyed<>(story, key.apply(story)))
                    .sorted(Comparator.comparing(Keyed::key, order)).map(Keyed::story).toList();
        }
    }

    /** The stories in this order. Looks at each story once, and not at every comparison, of which there are many. */
    public List<Story> sorted(List<Story> stories) {
        return rule.sorted(stories);
    }

    private static Stream<LocalDate> days(Story story) {
        return story.versions().stream().filter(v -> v.card().published() != null)
                .map(v -> Objects.requireNonNull(v.card().published()));
    }

    private static LocalDate latest(Story story) {
        return days(story).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    }

    private static LocalDate earliest(Story story) {
        return days(story).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    private static String source(Story story) {
        return Publisher.of(story.base().card().credit()).orElse(LAST);
    }

    private static double closest(Story story) {
        return story.rewrites().stream().mapToDouble(Version::similarity).max().orElse(-1);
    }
}
