package stet.language.name;

/** How a word is written. */
enum Shape {
    LOWER, CAPITAL, CAPITALS, INITIAL, DOTTED, MIXED, NUMBER, CODE, MARK;

    static Shape of(String word) {
        int upper = 0;
        int lower = 0;
        int digit = 0;
        int dots = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            digit += Character.isDigit(c) ? 1 : 0;
            lower += Character.isLetter(c) && !Character.isUpperCase(c) ? 1 : 0;
            dots += c == '.' ? 1 : 0;
        }
        if (upper + lower == 0) {
            return digit > 0 ? NUMBER : MARK;
        }
        if (upper == 0) {
            return digit > 0 ? NUMBER : LOWER;
        }
        if (digit > 0) {
            return CODE;
        }
        if (lower == 0) {
            return dots > 0 ? upper == 1 ? INITIAL : DOTTED : upper == 1 ? INITIAL : CAPITALS;
        }
        return upper == 1 && Character.isUpperCase(word.charAt(0)) ? CAPITAL : MIXED;
    }

    /** Whether a name may be written so. */
    boolean isUpper() {
        return switch (this) {
            case CAPITAL, CAPITALS, INITIAL, DOTTED, MIXED, CODE -> true;
            case LOWER, NUMBER, MARK -> false;
        };
    }

    /** The letters' pattern, runs cut to one: Xx-Xx, X.X. */
    static int pattern(String word) {
        int hash = 1;
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            if (kind != last) {
                hash = Hash.mix(hash, kind);
                last = kind;
            }
        }
        return hash;
    }
}
