package stet.compare.redline;

import stet.text.Span;

/**
 * A sentence with the space before it; the parts of a block are its whole text.
 *
 * @param group what it is aligned in; {@link #ALONE} where in nothing
 */
record Part(int block, Span span, int group) {
    static final int ALONE = -1;

    boolean isAlone() {
        return group == ALONE;
    }
}
