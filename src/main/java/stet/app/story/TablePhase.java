package stet.app.story;

import java.util.List;
import java.util.Optional;
import stet.compare.Story;
import stet.compare.Version;
import stet.compare.story.StoryTable;

/** What the story table has to show; one of these at any time. */
sealed interface TablePhase {

    /** No story is open. */
    record Nothing() implements TablePhase {
    }

    /** A story of one version or two: two are read side by side. */
    record TooFew(Story story) implements TablePhase {
    }

    /**
     * The versions are being compared.
     *
     * @param done how many are
     * @param of   how many there are to compare
     */
    record Working(Story story, int done, int of) implements TablePhase {
    }

    /**
     * The table stands.
     *
     * @param unread versions that could not be read or compared
     */
    record Shown(StoryTable table, List<Version> unread) implements TablePhase {
        public Shown {
            unread = List.copyOf(unread);
        }
    }

    /** The reader gave up to wait. */
    record Stopped(Story story) implements TablePhase {
    }

    /** It could not be done; the message is a sentence for a person. */
    record Failed(String message) implements TablePhase {
    }

    /** The table, where one stands. */
    default Optional<StoryTable> standing() {
        return this instanceof Shown(StoryTable table, List<Version> _) ? Optional.of(table) : Optional.empty();
    }
}
