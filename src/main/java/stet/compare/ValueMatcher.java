package stet.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import stet.fact.Fact;
import stet.fact.FactType;
import stet.fact.FactValue.Attribution;
import stet.fact.FactValue.Certainty;
import stet.fact.FactValue.NameValue;
import stet.fact.FactValue.Office;
import stet.fact.FactValue.Quantity;
import stet.fact.FactValue.Quote;
import stet.fact.FactValue.Term;
import stet.fact.FactValue.Time;
import stet.fact.Likeness;
import stet.fact.NameLikeness;
import stet.fact.PlaceClass;
import stet.fact.QuantityLikeness;
import stet.fact.TimeLikeness;
import stet.language.Lexicon;

/** Tells whether two facts say the same. Symmetric. */
final class ValueMatcher {
    private final Lexicon lexicon;
    private final Sources sources;
    private final Quotes quotes = new Quotes();
    private final Map<String, Optional<String>> countries = new HashMap<>();

    ValueMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
        sources = new Sources(lexicon);
    }

    Quotes quotes() {
        return quotes;
    }

    /** Facts of two families are never held against each other; years without a name are a time as well as a number. */
    static Class<?> family(Fact fact) {
        return fact.value() instanceof Time ? Quantity.class : fact.value().getClass();
    }

    Match of(Fact a, Fact b) {
        return switch (a.value()) {
            case NameValue x when b.value() instanceof NameValue y -> names(a, x.normal(), b, y.normal());
            case Quantity x when b.value() instanceof Quantity y -> quantities(a, x, b, y);
            case Quantity x when b.value() instanceof Time y -> age(x, y);
            case Time x when b.value() instanceof Quantity y -> age(y, x);
            case Time x when b.value() instanceof Time y -> times(a, x, b, y);
            case Quote x when b.value() instanceof Quote y -> quotes.match(x.words(), y.words());
            case Attribution x when b.value() instanceof Attribution y ->
                sources.match(a, x, b, y);
            case Office x when b.value() instanceof Office y -> Offices.match(x, y);
            case Certainty x when b.value() instanceof Certainty y -> CertaintyScale.match(x, y);
            case Term x when b.value() instanceof Term y -> x.equals(y) ? Match.EQUAL : Match.DIFFERENT;
            case NameValue _,Quantity _,Time _,Quote _,Attribution _,Office _,Certainty _,Term _ ->
                Match.INCOMPARABLE;
        };
    }

    /** The same words name the same, even where each article has given them to another bearer of the name since. */
    private Match names(Fact a, String x, Fact b, String y) {
        if (PlaceClass.differ(x, y)) {
            return Match.DIFFERENT;
        }
        if (a.text().equalsIgnoreCase(b.text())) {
            return Match.EQUAL;
        }
        return switch (NameLikeness.of(x, y)) {
            case SAME, VARIANT -> Match.EQUAL;
            case PART -> Match.COMPATIBLE;
            case DIFFERENT -> sameCountry(x, y) ? Match.EQUAL : Match.DIFFERENT;
        };
    }

    private boolean sameCountry(String x, String y) {
        Optional<String> country = countries.computeIfAbsent(x, lexicon::country);
        return country.isPresent() && country.equals(countries.computeIfAbsent(y, lexicon::country));
    }

    /** A rank is no count, and the sum in another currency is another sum. */
    private static Match quantities(Fact a, Quantity x, Fact b, Quantity y) {
        Match match = of(QuantityLikeness.of(x, a.text(), y, b.text()));
        boolean ranks = a.type() == FactType.ORDINAL != (b.type() == FactType.ORDINAL);
        boolean other = ranks || !QuantityLikeness.areComparable(x, a.text(), y, b.text());
        return match == Match.DIFFERENT && other ? Match.INCOMPARABLE : match;
    }

    /** "Older than 85" and "over 85s": years that one side does not name. */
    private static Match age(Quantity number, Time time) {
        boolean years = number.unit().isEmpty() && number.upper() == null
                && time.timex().equals("P" + number.amount().toPlainString() + "Y");
        return years ? Match.COMPATIBLE : Match.INCOMPARABLE;
    }

    /** A duration is no date. */
    private static Match times(Fact a, Time x, Fact b, Time y) {
        return TimeLikeness.areOneKind(x, a.text(), y, b.text())
                ? of(TimeLikeness.of(x, a.text(), y, b.text()))
                : Match.INCOMPARABLE;
    }

    private static Match of(Likeness likeness) {
        return switch (likeness) {
            case EQUAL -> Match.EQUAL;
            case COMPATIBLE -> Match.COMPATIBLE;
            case DIFFERENT -> Match.DIFFERENT;
        };
    }
}
