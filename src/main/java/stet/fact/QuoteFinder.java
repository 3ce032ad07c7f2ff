package stet.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stet.fact.FactValue.Attribution;
import stet.fact.FactValue.Quote;
import stet.text.Block;
import stet.text.Place;
import stet.text.Span;

/** Finds the words in quotation marks and who says them. */
final class QuoteFinder {
    private QuoteFinder() {
    }

    static List<Fact> find(Reading reading, List<Fact> attributions) {
        List<Fact> quotes = new ArrayList<>();
        boolean open = false;
        List<Block> story = reading.analysis().article().story();
        for (int i = 0; i < story.size(); i++) {
            Block block = story.get(i);
            QuoteMarks marks = new QuoteMarks(block.text(), i + 1 < story.size() ? story.get(i + 1).text() : "");
            for (Span span : marks.spans()) {
                Place place = new Place(block.number(), span);
                String words = span.of(block.text());
                String speaker = speaker(reading, place, attributions);
                boolean continues = open && span == marks.spans().getFirst() && !quotes.isEmpty();
                if (speaker == null && continues && quotes.getLast().value() instanceof Quote before) {
                    speaker = before.speaker();
                }
                quotes.add(new Fact(FactType.QUOTE, place, words, new Quote(words, speaker)));
            }
            open = marks.isOpen();
        }
        return quotes;
    }

    /** The nearest attribution in the sentences that the quote touches, else the nearest in its block. */
    private static @Nullable String speaker(Reading reading, Place quote, List<Fact> attributions) {
        Span reach = quote.span();
        for (Words s : reading.sentences()) {
            Place sentence = s.sentence().sentence().place();
            if (sentence.overlaps(quote)) {
                reach = reach.cover(sentence.span());
            }
        }
        Fact best = null;
        int nearest = Integer.MAX_VALUE;
        for (Fact a : attributions) {
            if (a.place().block() != quote.block() || quote.contains(a.place())) {
                continue;
            }
            int far = distance(a.place().span(), quote.span()) + (a.place().span().overlaps(reach) ? 0 : 10_000);
            if (far < nearest) {
                nearest = far;
                best = a;
            }
        }
        return best != null && best.value() instanceof Attribution a && !a.speaker().equals(Speakers.NOBODY)
                ? a.speaker()
                : null;
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
    }
}
