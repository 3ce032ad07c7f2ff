package stet.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue.Attribution;
import stet.fact.FactValue.NameValue;
import stet.fact.FactValue.Quote;
import stet.language.AnalyzedSentence;
import stet.text.Place;
import stet.text.Span;

/** The quotations of an article, and where each one's speaker is named. */
final class Voices {
    private final FactSheet sheet;
    private final List<Fact> quotes;
    private final Map<Integer, List<Fact>> attributions;
    private final Map<Integer, List<Fact>> names;
    private final Map<Integer, TreeMap<Integer, AnalyzedSentence>> sentences = new HashMap<>();

    Voices(FactSheet sheet) {
        this.sheet = sheet;
        quotes = sheet.facts().stream().filter(f -> f.type() == FactType.QUOTE).toList();
        attributions = sheet.facts().stream().filter(f -> f.type() == FactType.ATTRIBUTION)
                .collect(Collectors.groupingBy(f -> f.place().block()));
        names = sheet.facts().stream().filter(f -> f.value() instanceof NameValue)
                .collect(Collectors.groupingBy(f -> f.place().block()));
        sheet.analysis().story().forEach(s -> sentences.computeIfAbsent(s.sentence().block(), _ -> new TreeMap<>())
                .put(s.sentence().span().start(), s));
    }

    List<Fact> quotes() {
        return quotes;
    }

    /** The attribution in the quotation's own sentences that names its speaker. */
    Optional<Fact> speaker(Fact quote) {
        Span own = quote.place().span();
        Span reach = reach(quote.place());
        return attributions.getOrDefault(quote.place().block(), List.of()).stream()
                .filter(a -> a.place().span().overlaps(reach) && !own.contains(a.place().span()))
                .filter(a -> a.value() instanceof Attribution x && quote.value() instanceof Quote q
                        && x.speaker().equals(q.speaker()))
                .min(Comparator.comparingInt(a -> distance(a.place().span(), own)));
    }

    /** The attribution at the name of its speaker, where its own words or the words before name him. */
    Fact named(Fact attribution) {
        String speaker = attribution.value().normal();
        return names.getOrDefault(attribution.place().block(), List.of()).stream()
                .filter(n -> n.value().normal().equals(speaker)
                        && n.place().span().start() < attribution.place().span().end())
                .reduce((_, later) -> later)
                .map(n -> new Fact(FactType.ATTRIBUTION, n.place(), n.text(), attribution.value()))
                .orElse(attribution);
    }

    private static int distance(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    /** The sentences that a place touches. */
    private Span reach(Place place) {
        TreeMap<Integer, AnalyzedSentence> inBlock = sentences.getOrDefault(place.block(), new TreeMap<>());
        Integer first = inBlock.floorKey(place.span().start());
        Span reach = place.span();
        for (AnalyzedSentence s : inBlock.subMap(first == null ? 0 : first, place.span().end()).values()) {
            reach = reach.cover(s.sentence().span());
        }
        return reach;
    }

    /** The words of the quotation's sentences, spoken or not. */
    Set<String> around(Fact quote) {
        Span reach = reach(quote.place());
        return new HashSet<>(
                Spoken.of(reach.of(sheet.analysis().article().block(quote.place().block()).text())).words());
    }
}
