package stet.app.session;

import java.util.Optional;
import stet.compare.Comparison;
import stet.compare.Story;

/** What the reader is looking at; one of these at any time. */
public sealed interface Phase {

    /** Nothing was opened yet. */
    record Empty() implements Phase {
    }

    /** Something is being opened, and nothing of it is on show yet. */
    record Loading() implements Phase {
    }

    /** A shelf is open, but no pair of it. */
    record Choosing() implements Phase {
    }

    /** A story of one version: there is nothing to lay beside it. */
    record Alone(Story story) implements Phase {
    }

    /** Two versions are open and being compared. */
    record Comparing(Pair pair) implements Phase {
    }

    /** Two versions are open, with what differs. */
    record Ready(Pair pair, Comparison comparison) implements Phase {

        public Verdict verdict() {
            if (comparison.alignment().blocks().isEmpty()) {
                return Verdict.UNRELATED;
            }
            return comparison.changes().isEmpty() ? Verdict.SAME : Verdict.DIFFERENT;
        }
    }

    /** It could not be done; the message is a sentence for a person. */
    record Failed(String message) implements Phase {
    }

    /** What a comparison says as a whole. */
    enum Verdict {
        /** Some fact was added, dropped or altered. */
        DIFFERENT,
        /** No fact differs. */
        SAME,
        /** No block of one has the content of a block of the other. */
        UNRELATED
    }

    /** Whether the reader waits for the machine. */
    default boolean isBusy() {
        return this instanceof Loading || this instanceof Comparing;
    }

    /** The pair that is open, compared or not. */
    default Optional<Pair> pairOpen() {
        return switch (this) {
            case Comparing(Pair pair) -> Optional.of(pair);
            case Ready(Pair pair, Comparison _) -> Optional.of(pair);
            case Empty _,Loading _,Choosing _,Alone _,Failed _ -> Optional.empty();
        };
    }
}
