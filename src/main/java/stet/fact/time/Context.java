package stet.fact.time;

import org.jspecify.annotations.Nullable;

/**
 * What is known where a time is read.
 *
 * @param anchor the day that the text speaks from
 * @param future whether the words around speak of what is to come
 * @param last   the last date before it in the sentence or the one before; null for none
 */
record Context(Anchor anchor, boolean future, @Nullable String last) {

    Anchor.Direction direction() {
        return future ? Anchor.Direction.FUTURE : Anchor.Direction.PAST;
    }
}
