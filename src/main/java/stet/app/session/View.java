package stet.app.session;

/** How the middle of the window shows what is open. */
public enum View {
    /** Two versions beside each other. */
    SIDE_BY_SIDE,
    /** All versions of the story, fact by fact. */
    STORY_TABLE
}
