package stet.compare.redline;

/** How closely a redline is marked. */
public enum Grain {
    /** Only facts are put in or struck; what is merely worded otherwise reads as the rewrite has it. */
    FACTS,
    /** Every word that was put in or struck, as an editor's tracked changes show them. */
    WORDS
}
