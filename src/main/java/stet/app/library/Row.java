package stet.app.library;

import stet.compare.Story;
import stet.compare.Version;

/** A row of the library. */
public sealed interface Row {

    /**
     * The head of a story.
     *
     * @param title its headline
     * @param about its versions and its day: "5 versions, Thursday 12 March"
     */
    record Heading(String title, String about) implements Row {
    }

    /**
     * A version of a story.
     *
     * @param name  its publisher or file
     * @param first whether it heads its story
     * @param last  whether it ends it
     */
    record Entry(Story story, Version version, String name, boolean first, boolean last) implements Row {
    }

    /** What stands at the right of a version. */
    sealed interface Mark {
        /** The story's original. */
        record Original() implements Mark {
        }

        /** The fullest version, which stands in for an original that is not known. */
        record Fullest() implements Mark {
        }

        /** So many facts altered, at least one. */
        record Altered(int facts) implements Mark {
        }

        /** No fact altered. */
        record None() implements Mark {
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
