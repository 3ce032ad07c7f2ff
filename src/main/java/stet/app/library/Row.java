package stet.app.library;

import stet.compare.Story;
import stet.compare.Version;

/** A row of the library. */
public sealed interface Row {

    Story story();

    /**
     * The head of a story.
     *
     * @param open whether its versions follow
     */
    record Heading(Story story, boolean open) implements Row {
    }

    /**
     * A version of a story.
     *
     * @param first whether it heads its story
     * @param last  whether it ends it
     */
    record Entry(Story story, Version version, boolean first, boolean last) implements Row {
    }

    /** Whether it stands for the same story or version, which may have changed meanwhile. */
    default boolean isLike(Row other) {
        return switch (this) {
            case Heading(Story story, boolean _) -> other instanceof Heading(Story like, boolean _)
                    && story.versions().getFirst().path().equals(like.versions().getFirst().path());
            case Entry entry -> other instanceof Entry like && entry.version().path().equals(like.version().path());
        };
    }

    /** What stands at the right of a version. */
    sealed interface Mark {
        /** The story's original. */
        record Original() implements Mark {
        }

        /** The fullest version, which stands in for an original that is not known. */
        record Fullest() implements Mark {
        }

        /** So many facts altered and dropped. */
        record Counted(int altered, int dropped) implements Mark {
        }

        /** Not compared yet, or the only version. */
        record Unknown() implements Mark {
        }
    }

    /** Where a version stands in the well of the open pair. */
    enum Well {
        /** Outside. */
        OUT,
        /** Alone in a well of its own. */
        WHOLE,
        /** Its upper end. */
        TOP,
        /** Its lower end. */
        BOTTOM
    }
}
