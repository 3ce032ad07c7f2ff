package stet.app.session;

import java.util.Optional;
import stet.compare.Story;
import stet.compare.Version;

/** Two versions of a story, side by side. */
public record Pair(Story story, Version original, Version rewrite) {

    /**
     * What tells one pair of a shelf from another.
     *
     * @param original path of the version on the original's side
     * @param rewrite  path of the other
     */
    public record Key(String original, String rewrite) {

        Key swapped() {
            return new Key(rewrite, original);
        }
    }

    /**
     * The version beside what it is measured against: the story's original, or its fullest version where no original
     * is known. Choosing that very version lays the first of the others beside it.
     *
     * @return empty where the story has no other version
     */
    public static Optional<Pair> of(Story story, Version chosen) {
        Version base = story.base();
        if (!chosen.path().equals(base.path())) {
            return Optional.of(new Pair(story, base, chosen));
        }
        return story.rewrites().stream().findFirst().map(v -> new Pair(story, base, v));
    }

    public Key key() {
        return new Key(original.path(), rewrite.path());
    }

    /** Whether the version on the original's side is known to be the story's original. */
    public boolean isOriginalKnown() {
        return original.path().equals(story.original());
    }

    /** The same two the other way round. */
    public Pair swapped() {
        return new Pair(story, rewrite, original);
    }
}
