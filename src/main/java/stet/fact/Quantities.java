package stet.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stet.fact.quantity.Amount;
import stet.fact.quantity.AmountFinder;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.text.Place;
import stet.text.Span;

/** Finds numbers, ordinals, percentages, money and measures outside names and times. */
final class Quantities implements FactSource {
    private final Times times;

    Quantities(Times times) {
        this.times = times;
    }

    @Override
    public List<Fact> find(Analysis analysis) {
        Map<Integer, List<Span>> dates = times.find(analysis).stream().collect(Collectors.groupingBy(
                f -> f.place().block(), Collectors.mapping(f -> f.place().span(), Collectors.toList())));
        List<Fact> facts = new ArrayList<>();
        for (AnalyzedSentence s : analysis.story()) {
            facts.addAll(in(s, dates.getOrDefault(s.sentence().block(), List.of())));
        }
        return facts;
    }

    private static List<Fact> in(AnalyzedSentence s, List<Span> dates) {
        int start = s.sentence().span().start();
        BitSet taken = Times.names(s);
        dates.stream().filter(d -> s.sentence().span().contains(d))
                .forEach(d -> taken.set(d.start() - start, d.end() - start));
        return AmountFinder.find(s.text(), at -> Times.isTaken(taken, at)).stream()
                .map(a -> fact(a, s.sentence().block(), start, s.text())).toList();
    }

    private static Fact fact(Amount a, int block, int start, String text) {
        FactType type = switch (a.kind()) {
            case NUMBER -> FactType.NUMBER;
            case ORDINAL -> FactType.ORDINAL;
            case MONEY -> FactType.MONEY;
            case PERCENT -> FactType.PERCENT;
            case MEASURE -> FactType.MEASURE;
        };
        return new Fact(type, new Place(block, a.span().shift(start)), a.span().of(text),
                new FactValue.Quantity(a.bound(), a.value(), a.upper(), a.unit()));
    }
}
