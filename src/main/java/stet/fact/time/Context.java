package stet.fact.time;

import org.jspecify.annotations.Nullable;

/**
 * What is known where a time is read.
 *
 * @param anchor the day that the text speaks from
 * @param tense  whether the words around speak of what was or of what is to come
 * @param last   the last date before it in the sentence or the one before; null for none
 */
record Context(Anchor anchor, Tense tense, @Nullable String last) {

    Anchor.Direction direction() {
        return tense == Tense.FUTURE ? Anchor.Direction.FUTURE : Anchor.Direction.PAST;
    }
}
