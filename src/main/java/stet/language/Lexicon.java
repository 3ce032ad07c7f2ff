package stet.language;

import java.util.Optional;

/** What words mean and how they stand to each other. Safe for use by many threads. */
public interface Lexicon {

    /** How two dictionary forms of a class stand to each other; symmetric but for the order of BROADER. */
    Relation relation(String lemma, String other, WordClass wordClass);

    /** The country of a demonym, a country's other name or its seat of government: Russian, Moscow → Russia. */
    Optional<String> country(String name);
}
