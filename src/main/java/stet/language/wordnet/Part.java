package stet.language.wordnet;

/** The parts of speech of WordNet. */
public enum Part {
    NOUN, VERB, ADJ, ADV;

    /** That of a lexicographer's file: 0, 1 and 44 have adjectives, 2 adverbs, 3 to 28 nouns, 29 to 43 verbs. */
    static Part ofField(int field) {
        if (field < 3) {
            return field == 2 ? ADV : ADJ;
        }
        return field < 29 ? NOUN : field < 44 ? VERB : ADJ;
    }
}
