package stet.compare;

/** How the values of two facts stand to each other. */
enum Match {
    /** The same value, whatever the dress. */
    EQUAL,
    /** Not the same, yet both can be true: a rounding, a part of a name, a coarser date. */
    COMPATIBLE,
    /** Values of one kind that cannot both be meant. */
    DIFFERENT,
    /** Nothing that could stand for the other. */
    INCOMPARABLE;

    boolean isKept() {
        return this == EQUAL || this == COMPATIBLE;
    }
}
