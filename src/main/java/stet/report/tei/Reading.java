package stet.report.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stet.text.Span;

/** Reads a passage from its start to its end, so that every mark is met once. */
final class Reading {
    private final Witness.Passage passage;
    private final Deque<Mark> ahead;

    Reading(Witness.Passage passage) {
        this.passage = passage;
        ahead = new ArrayDeque<>(passage.marks());
    }

    /** The words in that range. */
    String words(Span span) {
        return span.of(passage.text());
    }

    /** The marks in the next range, counted from its start; what starts at its end belongs to the range after. */
    List<Mark> marks(Span span) {
        boolean last = span.end() == passage.text().length();
        List<Mark> marks = new ArrayList<>();
        while (!ahead.isEmpty() && (last || isIn(ahead.peek(), span))) {
            marks.add(ahead.remove().shift(-span.start()));
        }
        return marks;
    }

    private static boolean isIn(Mark mark, Span span) {
        return mark.at() < span.end() || mark.at() == span.end() && mark.isEnd();
    }

    /** The numbers of the changes whose facts stand in that range, in part at least. */
    Stream<Integer> changes(Span span) {
        return passage.facts().entrySet().stream().filter(e -> e.getValue().overlaps(span)).map(Map.Entry::getKey);
    }
}
