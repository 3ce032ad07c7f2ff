package stet.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import stet.compare.Publisher;
import stet.compare.Story;
import stet.compare.Version;

/** In what order stories can stand. Of equals, and of those without the mark, each stays where it was. */
public enum Order implements Comparator<Story> {
    /** By the names of their files. */
    AS_FOUND(Comparator.comparing(_ -> 0)),
    /** The latest day of publication first; undated ones last. */
    NEWEST(Comparator.comparing(Order::latest).reversed()),
    /** The earliest day of publication first; undated ones last. */
    OLDEST(Comparator.comparing(Order::earliest)),
    /** By headline. */
    TITLE(Comparator.comparing(Story::title, String.CASE_INSENSITIVE_ORDER)),
    /** By the publisher of the original, or of the fullest version; unknown ones last. */
    SOURCE(Comparator.comparing(Order::source, String.CASE_INSENSITIVE_ORDER)),
    /** Those of most versions first. */
    VERSIONS(Comparator.comparing((Story s) -> -s.versions().size())),
    /** Those with the closest rewrite first. */
    SIMILARITY(Comparator.comparing(Order::closest).reversed());

    private static final String LAST = "\uffff";
    private final Comparator<Story> comparator;

    Order(Comparator<Story> comparator) {
        this.comparator = comparator;
    }

    @Override
    public int compare(Story one, Story other) {
        return comparator.compare(one, other);
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
