package stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stet.fact.FactValue.Attribution;
import stet.fact.FactValue.Quote;
import stet.text.Block;
import stet.text.Ordered;
import stet.text.Place;
import stet.text.Span;

/** Finds the words in quotation marks and who says them. */
final class QuoteFinder {
    /** An attribution in another sentence is farther than any in the quote's own. */
    private static final int ELSEWHERE = 10_000;

    private QuoteFinder() {
    }

    static List<Fact> find(Reading reading, List<Fact> attributions) {
        List<Fact> quotes = new ArrayList<>();
        Map<Integer, List<Fact>> cues = attributions.stream().collect(Collectors.groupingBy(a -> a.place().block()));
        Map<Integer, List<Words>> sentences = reading.sentences().stream().collect(Collectors.groupingBy(Words::block));
        boolean open = false;
        List<Block> story = reading.analysis().article().story();
        for (int i = 0; i < story.size(); i++) {
            Block block = story.get(i);
            QuoteMarks marks = new QuoteMarks(block.text(), i + 1 < story.size() ? story.get(i + 1).text() : "");
            String before = open && quotes.getLast().value() instanceof Quote q ? q.speaker() : null;
            for (Span span : marks.spans()) {
                String speaker = speaker(sentences.getOrDefault(block.number(), List.of()), span,
                        cues.getOrDefault(block.number(), List.of()));
                String words = span.of(block.text());
                quotes.add(new Fact(FactType.QUOTE, new Place(block.number(), span), words,
                        new Quote(words, speaker == null ? before : speaker)));
                before = null;
            }
            open = marks.isOpen();
        }
        return quotes;
    }

    /** The attributions that are the paper's own: what somebody says that another says is a part of his words. */
    static List<Fact> outside(List<Fact> quotes, List<Fact> attributions) {
        Map<Integer, List<Fact>> inBlock = quotes.stream().collect(Collectors.groupingBy(q -> q.place().block()));
        return attributions.stream().filter(a -> inBlock.getOrDefault(a.place().block(), List.of()).stream()
                .noneMatch(q -> q.place().contains(a.place()))).toList();
    }

    /** The nearest attribution in the sentences that the quote touches, else the nearest in its block. */
    private static @Nullable String speaker(List<Words> sentences, Span quote, List<Fact> attributions) {
        Span reach = quote;
        for (int i = firstEndingAfter(sentences, quote.start()); i < sentences.size(); i++) {
            Span sentence = sentences.get(i).sentence().sentence().span();
            if (sentence.start() >= quote.end()) {
                break;
            }
            reach = reach.cover(sentence);
        }
        Fact best = null;
        int nearest = Integer.MAX_VALUE;
        for (Fact a : attributions) {
            if (quote.contains(a.place().span())) {
                continue;
            }
            int far = distance(a.place().span(), quote) + (a.place().span().overlaps(reach) ? 0 : ELSEWHERE);
            if (far < nearest) {
                nearest = far;
                best = a;
            }
        }
        return best != null && best.value() instanceof Attribution a && !a.speaker().equals(Speakers.NOBODY)
                ? a.speaker()
                : null;
    }

    private static int firstEndingAfter(List<Words> sentences, int offset) {
        return Ordered.first(sentences.size(), i -> sentences.get(i).sentence().sentence().span().end() > offset);
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : a.end() <= b.start() ? b.start() - a.end() : a.start() - b.end();
    }
}
