package stet.language;

import java.util.Locale;

/** The word classes of Universal Dependencies (https://universaldependencies.org/u/pos/). */
public enum WordClass {
    ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, VERB, X;

    /** The class of a tag such as {@code NOUN}; {@link #X} for an unknown one. */
    public static WordClass of(String tag) {
        for (WordClass c : values()) {
            if (c.name().equals(tag.toUpperCase(Locale.ROOT))) {
                return c;
            }
        }
        return X;
    }

    /** Whether words of this class carry content rather than grammar. */
    public boolean isContent() {
        return switch (this) {
            case ADJ, ADV, NOUN, NUM, PROPN, VERB -> true;
            case ADP, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
        };
    }
}
