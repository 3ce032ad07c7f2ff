package stet.cli.batch;

import java.util.List;

/**
 * What came of a piece of work.
 *
 * @param text     as it is written, line ends included
 * @param outcome  counts of what is in it
 * @param problems what failed, each a sentence for a person
 */
public record Answer(String text, Outcome outcome, List<String> problems) {
    public Answer {
        problems = List.copyOf(problems);
    }

    /** One in which nothing failed. */
    public Answer(String text, Outcome outcome) {
        this(text, outcome, List.of());
    }
}
