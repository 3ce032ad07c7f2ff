package stet.language.wordnet;

/** Which letters of a lemma are written as capitals. */
enum Capitals {
    NONE, FIRST, EACH_WORD, SOME;

    private static final Capitals[] ALL = values();

    static Capitals at(int place) {
        return ALL[place];
    }

    /** A bit a letter, the lowest for the first; of {@link #SOME} nothing is known beforehand. */
    long in(String lemma) {
        return switch (this) {
            case NONE, SOME -> 0;
            case FIRST -> 1;
            case EACH_WORD -> {
                long capitals = 1;
                for (int i = 1; i < Math.min(lemma.length(), Long.SIZE); i++) {
                    capitals |= lemma.charAt(i - 1) == '_' || lemma.charAt(i - 1) == '-' ? 1L << i : 0;
                }
                yield capitals;
            }
        };
    }

    /** The lemma as it is written, with spaces. */
    static String write(String lemma, long capitals) {
        String spaced = lemma.replace('_', ' ');
        if (capitals == 0) {
            return spaced;
        }
        char[] letters = spaced.toCharArray();
        for (int i = 0; i < Math.min(letters.length, Long.SIZE); i++) {
            if ((capitals >>> i & 1) != 0) {
                letters[i] = Character.toUpperCase(letters[i]);
            }
        }
        return new String(letters);
    }
}
