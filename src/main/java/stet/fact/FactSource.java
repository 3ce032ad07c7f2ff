package stet.fact;

import java.util.List;
import stet.language.Analysis;

/** Finds the facts of some types. */
interface FactSource {

    /** The mentions outside furniture, in reading order. */
    List<Fact> find(Analysis analysis);
}
