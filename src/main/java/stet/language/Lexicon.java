package stet.language;

import java.util.Optional;

/** What words mean and how they stand to each other. Safe for use by many threads. */
public interface Lexicon {

    /** How two dictionary forms of a class stand to each other; symmetric but for the order of BROADER. */
    Relation relation(String lemma, String other, WordClass wordClass);

    /**
     * Whether one word is made from the other, of whatever classes: decide and decision, Russia and Russian, employ and
     * employer. Symmetric; a word is derived from itself.
     */
    boolean derived(String lemma, String other);

    /** Whether the word carries grammar rather than content: the, of, would. */
    boolean isStop(String lemma);

    /**
     * How much a word tells about what its sentence is about, from 0 (a stop word or a mark) to 1 (a word so rare that
     * the encoder's vocabulary lacks it), by the logarithm of its rank in that vocabulary.
     */
    double weight(String lemma);

    /** The country of a demonym, a country's other name or its seat of government: Russian, Moscow → Russia. */
    default Optional<String> country(String name) {
        return countryName(name).map(CountryName::country);
    }

    /**
     * What a name says of a country: its name, its people, its capital or its seat of government. Names want their
     * capital (Turkey, US); "the" before and 's after do not matter.
     */
    Optional<CountryName> countryName(String name);
}
