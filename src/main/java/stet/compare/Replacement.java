package stet.compare;

import java.util.List;

/**
 * Words of the original and those that stand in their place in the rewrite; one of the lists is empty where words were
 * put in or left out.
 *
 * @param original the words of the original
 * @param rewrite  the words of the rewrite
 * @param verbatim how much of the sentences around is the same word for word, 0 to 1
 */
record Replacement(List<LinkedWord> original, List<LinkedWord> rewrite, double verbatim) {

    static List<LinkedWord> content(List<LinkedWord> words) {
        return words.stream().filter(LinkedWord::isContent).toList();
    }

    /** Whether words stand on both sides. */
    boolean isExchange() {
        return !original.isEmpty() && !rewrite.isEmpty();
    }
}
