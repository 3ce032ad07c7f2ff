package stet.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Versions of one story.
 *
 * @param title    a headline for it
 * @param original path of the likely original; null where nothing tells
 * @param why      the evidence for the original in a sentence
 * @param versions all of them, the original first
 */
public record Story(String title, @Nullable String original, String why, List<Version> versions) {
    public Story {
        versions = List.copyOf(versions);
    }

    /** What the versions are measured against: the original, or the fullest version where none is known. */
    public Version base() {
        return originalVersion().orElseGet(() -> versions.stream().max(Comparator.comparingInt(v -> v.card().length()))
                .orElseThrow(() -> new IllegalStateException("a story without a version")));
    }

    /** All versions but the base. */
    public List<Version> rewrites() {
        String base = base().path();
        return versions.stream().filter(v -> !v.path().equals(base)).toList();
    }

    /** The likely original, where it is known. */
    public Optional<Version> originalVersion() {
        return version(original);
    }

    /** The version of that path, where the story has it. */
    public Optional<Version> version(@Nullable String path) {
        return versions.stream().filter(v -> v.path().equals(path)).findFirst();
    }
}
