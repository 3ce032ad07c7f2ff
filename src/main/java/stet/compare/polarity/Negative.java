package stet.compare.polarity;

import java.util.List;

/**
 * Words that deny.
 *
 * @param from     the first word's number in its passage
 * @param to       the number after the last word's
 * @param strength how surely they deny
 * @param base     what an affix denies: legal for illegal; empty where the words deny what follows them
 * @param scope    the numbers of the content words that are denied, the nearest first
 * @param reach    the number of the last word that may be denied
 */
record Negative(int from, int to, Strength strength, String base, List<Integer> scope, int reach) {

    enum Strength {
        /** By grammar: not, never, none. */
        GRAMMAR,
        /** What somebody would do is not done: refuse to, fail to. */
        VERBAL,
        /** A thing is not there, or does not come about: lack, prevent. */
        NOMINAL,
        /** Something else is not so: unlike, except. */
        CONTRAST,
        /** By a syllable: illegal. */
        AFFIX,
        /** Perhaps: such words stand in for a denial in other words, and deny nothing for sure. */
        HINT
    }

    boolean isSure() {
        return strength != Strength.HINT;
    }

    boolean covers(int word) {
        return word >= from && word <= reach;
    }

    boolean isIn(int word) {
        return word >= from && word < to;
    }
}
