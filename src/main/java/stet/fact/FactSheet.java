package stet.fact;

import java.util.List;
import stet.language.Analysis;
import stet.text.Place;

/**
 * An article with all its facts.
 *
 * @param analysis the article and its sentences
 * @param facts    every mention outside furniture, in reading order
 */
public record FactSheet(Analysis analysis, List<Fact> facts) {
    public FactSheet {
        facts = List.copyOf(facts);
    }

    /** A fact of the words at a place, which need not be among those that were found. */
    public Fact fact(FactType type, Place place, FactValue value) {
        return new Fact(type, place, place.of(analysis.article()), value);
    }
}
