package stet.library;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import stet.compare.Publisher;
import stet.compare.Story;
import stet.compare.Version;

/**
 * Which stories to show: those of which a version fits all that is asked.
 *
 * @param from      the first day of publication; null where any will do
 * @param to        the last one; null where any will do
 * @param sources   publishers; empty where any will do
 * @param unread    only what has not been on show
 * @param rewritten only stories of several versions
 */
public record Filter(@Nullable LocalDate from, @Nullable LocalDate to, Set<String> sources, boolean unread,
        boolean rewritten) {
    public static final Filter ALL = new Filter(null, null, Set.of(), false, false);

    public Filter {
        sources = Set.copyOf(sources);
    }

    public Filter withFrom(@Nullable LocalDate day) {
        return new Filter(day, to, sources, unread, rewritten);
    }

    public Filter withTo(@Nullable LocalDate day) {
        return new Filter(from, day, sources, unread, rewritten);
    }

    public Filter withSources(Set<String> publishers) {
        return new Filter(from, to, publishers, unread, rewritten);
    }

    public Filter withUnread(boolean only) {
        return new Filter(from, to, sources, only, rewritten);
    }

    public Filter withRewritten(boolean only) {
        return new Filter(from, to, sources, unread, only);
    }

    /** @param isUnread tells of a version whether it has not been on show; {@link Catalogue#unread} */
    public boolean fits(Story story, Predicate<Version> isUnread) {
        return (!rewritten || story.versions().size() > 1)
                && story.versions().stream().anyMatch(v -> fits(v) && (!unread || isUnread.test(v)));
    }

    private boolean fits(Version version) {
        LocalDate day = version.card().published();
        boolean late = from == null || day != null && !day.isBefore(from);
        boolean early = to == null || day != null && !day.isAfter(to);
        return late && early && (sources.isEmpty()
                || Publisher.of(version.card().credit()).filter(sources::contains).isPresent());
    }
}
