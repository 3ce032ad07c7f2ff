package stet.app.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stet.compare.Publisher;
import stet.compare.Story;
import stet.compare.Version;

/** What a version is called in lists and heads: its publisher where the article names one, else its file. */
public final class VersionName {
    private VersionName() {
    }

    /** The name of a version among the others of its story; of several of one publisher, all but the original go by their files. */
    public static String of(Version version, Story story) {
        return all(story).getOrDefault(version.path(), file(version.path()));
    }

    /** The names of all versions of a story, by path. */
    public static Map<String, String> all(Story story) {
        Map<String, Optional<String>> publishers = new HashMap<>();
        story.versions().forEach(v -> publishers.put(v.path(), Publisher.of(v.card().credit())));
        Map<Optional<String>, Long> versions = publishers.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, String> names = new HashMap<>();
        publishers.forEach((path, publisher) -> names.put(path,
                publisher.filter(_ -> versions.getOrDefault(publisher, 0L) == 1 || path.equals(story.original()))
                        .orElseGet(() -> file(path))));
        return names;
    }

    private static String file(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
