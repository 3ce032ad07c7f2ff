package stet.app.session;

import java.util.Optional;
import stet.compare.Publisher;
import stet.compare.Story;
import stet.compare.Version;

/** What a version is called in lists and heads: its publisher where the article names one, else its file. */
public final class VersionName {
    private VersionName() {
    }

    /** The name of a version among the others of its story; the file tells two of one publisher apart. */
    public static String of(Version version, Story story) {
        Optional<String> publisher = publisher(version);
        boolean shared = story.versions().stream().filter(v -> publisher(v).equals(publisher)).count() > 1;
        return publisher.filter(_ -> !shared).orElseGet(() -> file(version.path()));
    }

    private static Optional<String> publisher(Version version) {
        return Publisher.of(version.card().credit());
    }

    private static String file(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
