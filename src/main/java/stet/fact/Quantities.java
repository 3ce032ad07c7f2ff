package stet.fact;

import java.util.BitSet;
import java.util.List;
import stet.fact.quantity.Amount;
import stet.fact.quantity.AmountFinder;
import stet.language.AnalyzedSentence;
import stet.text.Place;

/** Finds numbers, ordinals, percentages, money and measures. */
final class Quantities {
    private Quantities() {
    }

    /** The quantities of a sentence outside the characters that are taken by names and dates. */
    static List<Fact> in(AnalyzedSentence s, BitSet taken) {
        return AmountFinder.find(s.text(), at -> Times.isTaken(taken, at)).stream().map(a -> fact(a, s)).toList();
    }

    private static Fact fact(Amount a, AnalyzedSentence s) {
        FactType type = switch (a.kind()) {
            case NUMBER -> FactType.NUMBER;
            case ORDINAL -> FactType.ORDINAL;
            case MONEY -> FactType.MONEY;
            case PERCENT -> FactType.PERCENT;
            case MEASURE -> FactType.MEASURE;
        };
        Place place = new Place(s.sentence().block(), a.span().shift(s.sentence().span().start()));
        return new Fact(type, place, a.span().of(s.text()),
                new FactValue.Quantity(a.bound(), a.value(), a.upper(), a.unit()));
    }
}
