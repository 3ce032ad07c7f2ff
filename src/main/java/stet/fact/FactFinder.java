package stet.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.fact.quantity.Bound;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.language.Language;
import stet.text.Place;
import stet.text.Span;

/** Finds the facts of an article. */
public final class FactFinder {
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+(?:\\.\\d+)?\\b");
    private static final Comparator<Fact> READING_ORDER = Comparator.comparing(Fact::place)
            .thenComparing(Fact::type);

    private final Language language;

    public FactFinder(Language language) {
        this.language = language;
    }

    /** Every mention of a fact outside furniture, in reading order. */
    public FactSheet find(Analysis analysis) {
        Reading reading = Reading.of(analysis, language.lexicon());
        List<Fact> amounts = amounts(analysis);
        List<Fact> names = new NameFacts(language.lexicon()).find(reading);
        List<Fact> attributions = AttributionFinder.find(reading);
        List<Fact> facts = new ArrayList<>();
        facts.addAll(QuoteFinder.find(reading, attributions));
        facts.addAll(attributions);
        facts.addAll(Precedence.resolve(amounts, names, RoleFinder.find(reading), CertaintyFinder.find(reading)));
        facts.addAll(TermFinder.find(reading, facts));
        facts.sort(READING_ORDER);
        return new FactSheet(analysis, facts);
    }

    private static List<Fact> amounts(Analysis analysis) {
        List<Fact> facts = new ArrayList<>();
        for (AnalyzedSentence s : analysis.story()) {
            int block = s.sentence().block();
            for (Matcher m = NUMBER.matcher(s.text()); m.find();) {
                Span at = new Span(m.start(), m.end()).shift(s.sentence().span().start());
                facts.add(new Fact(FactType.NUMBER, new Place(block, at), m.group(),
                        new FactValue.Quantity(Bound.EXACT, new BigDecimal(m.group()), null, "")));
            }
        }
        return facts;
    }
}
