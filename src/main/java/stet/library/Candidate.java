package stet.library;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import stet.compare.Card;
import stet.library.group.Grouping;

/**
 * A version that may be its story's original.
 *
 * @param holding  what is known of it
 * @param number   its place among the articles that were grouped
 * @param grouping that knows their terms
 */
record Candidate(Holding holding, int number, Grouping grouping) {
    private static final double COPY = 0.97;

    String name() {
        return holding.name();
    }

    Card card() {
        return holding.card();
    }

    Optional<SourceLine> line() {
        return holding.line();
    }

    /** Its source line, where it says this. */
    Optional<String> says(SourceLine.Kind kind) {
        return line().filter(l -> l.kind() == kind).map(SourceLine::text);
    }

    boolean isDerived() {
        return says(SourceLine.Kind.DERIVED).isPresent();
    }

    /** Whether a line in which another says where it comes from means this one. */
    boolean isNamedBy(String line) {
        List<String> published = Stream.of(Optional.ofNullable(card().credit()), says(SourceLine.Kind.AGENCY))
                .flatMap(Optional::stream).toList();
        return Naming.names(line, holding.link(), published);
    }

    /** Whether both are the same text but for some words. */
    boolean isCopyOf(Candidate other) {
        return similarity(other) >= COPY;
    }

    /** The cosine of the terms, from 0 to 1, to four digits; 1 to itself, even where it has no words. */
    double similarity(Candidate other) {
        return grouping.similarity(number, other.number);
    }

    /** The share of another's words that this one has as well; 0 to 1. */
    double holds(Candidate other) {
        return grouping.held(other.number, number);
    }

    /** The length of the story in UTF-16 code units. */
    int length() {
        return holding.card().length();
    }
}
