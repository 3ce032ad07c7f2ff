package stet.compare;

import java.util.Locale;
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
import stet.fact.NameLikeness;
import stet.language.Lexicon;

/** Tells whether two facts say the same. Symmetric. */
final class ValueMatcher {
    private final Lexicon lexicon;

    ValueMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Match of(Fact a, Fact b) {
        return switch (a.value()) {
            case NameValue x when b.value() instanceof NameValue y -> names(a, x.normal(), b, y.normal());
            case Quantity x when b.value() instanceof Quantity y -> quantities(x, y);
            case Time x when b.value() instanceof Time y -> times(x, y);
            case Quote x when b.value() instanceof Quote y -> Quotes.match(x.words(), y.words());
            case Attribution x when b.value() instanceof Attribution y -> speakers(x.speaker(), y.speaker());
            case Office x when b.value() instanceof Office y -> offices(x, y);
            case Certainty x when b.value() instanceof Certainty y -> certainty(x, y);
            case Term x when b.value() instanceof Term y -> x.equals(y) ? Match.EQUAL : Match.DIFFERENT;
            case NameValue _,Quantity _,Time _,Quote _,Attribution _,Office _,Certainty _,Term _ ->
                Match.INCOMPARABLE;
        };
    }

    private Match names(Fact a, String x, Fact b, String y) {
        Match match = switch (NameLikeness.of(x, y)) {
            case SAME, VARIANT -> Match.EQUAL;
            case PART -> Match.COMPATIBLE;
            case DIFFERENT -> sameCountry(x, y) ? Match.EQUAL : Match.DIFFERENT;
        };
        if (match == Match.DIFFERENT && !comparable(a.type(), b.type())) {
            return Match.INCOMPARABLE;
        }
        return match;
    }

    private boolean sameCountry(String x, String y) {
        Optional<String> country = lexicon.country(x);
        return country.isPresent() && country.equals(lexicon.country(y));
    }

    /** A person is not taken for a place; what is unsure may stand for anything but a person. */
    private static boolean comparable(FactType a, FactType b) {
        return a == b || a != FactType.PERSON && b != FactType.PERSON;
    }

    private static Match quantities(Quantity a, Quantity b) {
        return a.normal().equals(b.normal()) ? Match.EQUAL : Match.DIFFERENT;
    }

    private static Match times(Time a, Time b) {
        return a.normal().equals(b.normal()) ? Match.EQUAL : Match.DIFFERENT;
    }

    private Match speakers(String a, String b) {
        String x = a.toLowerCase(Locale.ROOT);
        String y = b.toLowerCase(Locale.ROOT);
        if (x.equals(y) || sameCountry(a, b)) {
            return Match.EQUAL;
        }
        return switch (NameLikeness.of(a, b)) {
            case SAME, VARIANT -> Match.EQUAL;
            case PART -> Match.COMPATIBLE;
            case DIFFERENT -> Match.DIFFERENT;
        };
    }

    private static Match offices(Office a, Office b) {
        if (a.title().equals(b.title())) {
            return Match.EQUAL;
        }
        boolean sameHolder = a.holder() != null && b.holder() != null
                && NameLikeness.of(a.holder(), b.holder()) != NameLikeness.DIFFERENT;
        boolean within = a.title().endsWith(" " + b.title()) || b.title().endsWith(" " + a.title());
        return within ? Match.COMPATIBLE : sameHolder ? Match.DIFFERENT : Match.INCOMPARABLE;
    }

    private static Match certainty(Certainty a, Certainty b) {
        if (a.kind() != b.kind()) {
            return Match.INCOMPARABLE;
        }
        return a.degree().equals(b.degree()) ? Match.EQUAL : Match.DIFFERENT;
    }
}
