package stet.app.export;

import java.nio.file.Path;

/** What is under way, or has just been done. */
sealed interface Work {
    /** Nothing is under way. */
    Work NONE = new None();

    /** Nothing is under way. */
    record None() implements Work {
    }

    /**
     * The preview is being made.
     *
     * @param done pieces finished
     * @param of   pieces in all; 0 where they cannot be counted
     */
    record Drafting(int done, int of) implements Work {
    }

    /** The preview is made. */
    record Drafted(Draft draft) implements Work {
    }

    /** The reader gave up to wait for the preview. */
    record Stopped() implements Work {
    }

    /**
     * The file is being written.
     *
     * @param done pieces of its making finished
     * @param of   pieces in all; 0 where they cannot be counted
     */
    record Writing(int done, int of) implements Work {
    }

    /** The file is written. */
    record Written(Path file) implements Work {
    }
}
