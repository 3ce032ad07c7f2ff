package stet.app.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stet.app.library.Row.Entry;
import stet.app.session.VersionName;
import stet.compare.Story;
import stet.compare.Version;
import stet.message.DayStyle;
import stet.message.Messages;

/** What the library's rows say. */
final class Wording {
    private static final int REMEMBERED = 64;

    private final Clock clock;
    /** The names of the versions of stories that were shown lately. */
    private final Map<String, Named> names = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Named> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Named(Story story, Map<String, String> names) {
    }

    /** @param clock tells this year, whose dates go without it */
    Wording(Clock clock) {
        this.clock = clock;
    }

    /** What a version is called. */
    String name(Entry entry) {
        String path = entry.version().path();
        return Objects.requireNonNull(names(entry.story()).get(path));
    }

    private Map<String, String> names(Story story) {
        Named known = names.get(story.versions().getFirst().path());
        if (known == null || known.story != story) {
            known = new Named(story, VersionName.all(story));
            names.put(story.versions().getFirst().path(), known);
        }
        return known.names;
    }

    /** "5 versions, Thursday 12 March". */
    String about(Story story) {
        int count = story.versions().size();
        return days(story.originalVersion().stream(), story).findFirst()
                .map(d -> Messages.text("library.versions-of", count,
                        (isOld(d) ? DayStyle.WEEKDAY_AND_YEAR : DayStyle.WEEKDAY).of(d)))
                .orElseGet(() -> Messages.text("library.versions", count));
    }

    /** "Thu 12 Mar, 64 % alike"; empty where neither is known. */
    String detail(Entry entry) {
        Version version = entry.version();
        Optional<String> day = Optional.ofNullable(version.card().published())
                .map(d -> (isOld(d) ? DayStyle.SHORT_AND_YEAR : DayStyle.SHORT).of(d));
        Optional<String> alike = version.path().equals(entry.story().base().path())
                ? Optional.empty()
                : Optional.of(Messages.text("library.alike", Math.round(100 * version.similarity())));
        return Stream.of(day, alike).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static Stream<LocalDate> days(Stream<Version> first, Story story) {
        List<Version> all = Stream.concat(first, story.versions().stream()).toList();
        return all.stream().<@Nullable LocalDate>map(v -> v.card().published()).filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private boolean isOld(LocalDate day) {
        return day.getYear() != LocalDate.now(clock).getYear();
    }
}
