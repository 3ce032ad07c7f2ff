package stet.app.session;

import stet.compare.Story;
import stet.compare.Version;

/** Two versions of a story, side by side. */
public record Pair(Story story, Version original, Version rewrite) {

    /** The same two the other way round. */
    public Pair swapped() {
        return new Pair(story, rewrite, original);
    }
}
