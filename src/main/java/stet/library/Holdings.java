package stet.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that is known of a folder without its texts, by name. Safe for use by many threads. */
final class Holdings {
    private final Map<String, Filed> filed = new ConcurrentSkipListMap<>();

    /** @return whether there was one of its name */
    boolean put(Filed one) {
        return filed.put(one.name(), one) != null;
    }

    /** Forgets what stands in these files. */
    void remove(Set<String> files) {
        filed.values().removeIf(f -> files.contains(f.file()));
    }

    Collection<Filed> all() {
        return filed.values();
    }

    @Nullable
    Holding article(String name) {
        Filed one = filed.get(name);
        return one == null ? null : one.holding();
    }

    /** The articles, in the order of their names. */
    List<Holding> articles() {
        List<Holding> articles = new ArrayList<>();
        for (Filed one : filed.values()) {
            if (one.holding() != null) {
                articles.add(one.holding());
            }
        }
        return articles;
    }

    /** The files of what could not be read. */
    Set<String> refused() {
        return filed.values().stream().filter(f -> !f.why().isEmpty()).map(Filed::file).collect(Collectors.toSet());
    }

    /** What could not be read, and what could not be found, in the order of the names. */
    List<Unreadable> unreadable(List<Unreadable> notFound) {
        List<Unreadable> all = new ArrayList<>(notFound);
        filed.values().stream().filter(f -> f.holding() == null && !f.why().isEmpty())
                .map(f -> new Unreadable(f.name(), f.why())).forEach(all::add);
        all.sort(Comparator.comparing(Unreadable::path));
        return all;
    }
}
