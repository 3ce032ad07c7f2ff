package stet.compare;

import org.jspecify.annotations.Nullable;
import stet.fact.Fact;
import stet.language.Token;

/**
 * Who does what to whom, as far as one clause says it.
 *
 * @param act  the verb's lemma, or the deed that several verbs tell from either side
 * @param doer who does it
 * @param done to whom
 * @param block where the clause stands
 */
record Deed(String act, Actor doer, Actor done, int block) {

    /**
     * One who acts or is acted on.
     *
     * @param name the name in the phrase; null where it has none
     * @param head its last word
     */
    record Actor(@Nullable Fact name, Token head) {
    }
}
