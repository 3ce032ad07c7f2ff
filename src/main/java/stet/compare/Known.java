package stet.compare;

import java.util.Set;

/**
 * What each version knows of the other's facts, worked out once for all who ask.
 *
 * @param values     tells whether two facts say the same
 * @param inRewrite  finds the original's facts in the rewrite
 * @param inOriginal finds the rewrite's facts in the original
 */
record Known(ValueMatcher values, FactIndex inRewrite, FactIndex inOriginal) {

    static Known of(Tokens original, Tokens rewrite, ValueMatcher values) {
        return new Known(values, new FactIndex(original, rewrite, Set.of(), values),
                new FactIndex(rewrite, original, Set.of(), values));
    }
}
