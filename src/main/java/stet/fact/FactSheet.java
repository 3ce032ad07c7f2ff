package stet.fact;

import java.util.List;
import stet.language.Analysis;

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
}
