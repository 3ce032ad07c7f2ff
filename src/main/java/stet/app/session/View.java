package stet.app.session;

/** How the middle of the window shows what is open. */
public enum View {
    /** Two versions beside each other. */
    SIDE_BY_SIDE,
    /** One column: the rewrite with the original's values struck in. */
    REDLINE,
    /** The facts of both without the prose. */
    FACTS,
    /** All versions of the story, fact by fact. */
    STORY_TABLE;

    /** Whether it shows the articles' words, not only their facts. */
    public boolean isProse() {
        return this == SIDE_BY_SIDE || this == REDLINE;
    }
}
