package stet.library;

import java.util.List;
import java.util.Optional;
import stet.compare.Story;

/**
 * What was opened, as stories.
 *
 * @param name       of the folder, or of the files
 * @param stories    every readable article is in exactly one
 * @param unreadable files that could not be read, with the reason
 */
public record Shelf(String name, List<Story> stories, List<Unreadable> unreadable) {
    public Shelf {
        stories = List.copyOf(stories);
        unreadable = List.copyOf(unreadable);
    }

    /** The story that a version of that path is told in. */
    public Optional<Story> holding(String path) {
        return stories.stream().filter(s -> s.version(path).isPresent()).findFirst();
    }
}
