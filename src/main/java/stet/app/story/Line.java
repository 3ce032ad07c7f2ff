package stet.app.story;

import stet.compare.story.Row;

/** A line of the table. */
sealed interface Line {

    /** A fact. */
    record Fact(Row row) implements Line {
    }

    /** Stands for what one version alone adds, and opens it. */
    record Fold(int additions, boolean open) implements Line {
    }
}
