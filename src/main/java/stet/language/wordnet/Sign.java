package stet.language.wordnet;

/** The kinds of {@link Pointer}s, by WordNet's names; their order is that of the packed file. */
public enum Sign {
    ANTONYM, HYPERNYM, INSTANCE_HYPERNYM, HYPONYM, INSTANCE_HYPONYM, MEMBER_HOLONYM, SUBSTANCE_HOLONYM, PART_HOLONYM,
    MEMBER_MERONYM, SUBSTANCE_MERONYM, PART_MERONYM, ATTRIBUTE, DERIVATION, TOPIC, IN_TOPIC, REGION, IN_REGION, USAGE,
    IN_USAGE, ENTAILMENT, CAUSE, ALSO_SEE, VERB_GROUP, SIMILAR, PARTICIPLE, PERTAINYM;

    private static final Sign[] ALL = values();

    static Sign at(int place) {
        return ALL[place];
    }
}
