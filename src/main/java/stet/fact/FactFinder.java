package stet.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.fact.quantity.Bound;
import stet.language.Analysis;
import stet.language.AnalyzedSentence;
import stet.language.Language;
import stet.language.Name;
import stet.text.Place;
import stet.text.Span;

/** Finds the facts of an article. */
public final class FactFinder {
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+(?:\\.\\d+)?\\b");

    public FactFinder(Language language) {
    }

    /** Every mention of a fact outside furniture, in reading order. */
    public FactSheet find(Analysis analysis) {
        List<Fact> facts = new ArrayList<>();
        for (AnalyzedSentence s : analysis.story()) {
            int block = s.sentence().block();
            String text = analysis.article().block(block).text();
            for (Name n : s.names()) {
                facts.add(new Fact(FactType.PERSON, new Place(block, n.span()), n.span().of(text),
                        new FactValue.NameValue(n.span().of(text))));
            }
            for (Matcher m = NUMBER.matcher(s.text()); m.find();) {
                Span at = new Span(m.start(), m.end()).shift(s.sentence().span().start());
                facts.add(new Fact(FactType.NUMBER, new Place(block, at), m.group(),
                        new FactValue.Quantity(Bound.EXACT, new BigDecimal(m.group()), null, "")));
            }
        }
        return new FactSheet(analysis, facts);
    }
}
