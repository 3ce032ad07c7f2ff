package stet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.text.Span;

/** A block's text cut at its marks; where marks overlap the worst wins. */
final class MarkedText {

    /**
     * A change where it stands in a block.
     *
     * @param number its place in the ledger, from 1
     */
    record Mark(int number, FactChange change, Span span) {
    }

    /** A piece of the text under one mark, or under none. */
    record Run(String text, @Nullable Mark mark) {
    }

    private MarkedText() {
    }

    /**
     * The pieces of the text in order.
     *
     * @param marks in ledger order: of two that overlap the earlier one shows
     */
    static List<Run> runs(String text, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : marks) {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        }
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(0, false)) {
            append(runs, text.substring(start, end), worst(marks, new Span(start, end)));
            start = end;
        }
        return runs;
    }

    private static void append(List<Run> runs, String text, @Nullable Mark mark) {
        if (!runs.isEmpty() && runs.getLast().mark() == mark) {
            runs.set(runs.size() - 1, new Run(runs.getLast().text() + text, mark));
        } else {
            runs.add(new Run(text, mark));
        }
    }

    private static @Nullable Mark worst(List<Mark> marks, Span piece) {
        return marks.stream().filter(m -> m.span().contains(piece)).min(Comparator.comparing(Mark::number))
                .orElse(null);
    }
}
