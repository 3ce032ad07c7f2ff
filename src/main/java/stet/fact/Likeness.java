package stet.fact;

/** How two values stand to each other. */
public enum Likeness {
    /** They say the same. */
    EQUAL,
    /** Both can be true of one thing: a rounding, a bound that holds, a coarser date, a conversion. */
    COMPATIBLE,
    /** Not both can be meant. */
    DIFFERENT
}
