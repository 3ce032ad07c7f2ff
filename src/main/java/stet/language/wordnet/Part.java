package stet.language.wordnet;

import java.util.Locale;

/** The parts of speech of WordNet. */
public enum Part {
    NOUN, VERB, ADJ, ADV;

    String file() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its number in sense keys. */
    char digit() {
        return (char) ('1' + ordinal());
    }

    static Part of(char letter) {
        return switch (letter) {
            case 'n' -> NOUN;
            case 'v' -> VERB;
            case 'a', 's' -> ADJ;
            case 'r' -> ADV;
            default -> throw new IllegalArgumentException("no part of speech: " + letter);
        };
    }
}
