package stet.text;

import java.util.Locale;

/** What a block is to its article. */
public enum Role {
    HEADLINE, SUBHEAD, BYLINE, DATELINE, CREDIT, BODY, QUOTE, LIST, CAPTION,
    /** All that is not the story: navigation, teasers, prompts, tag lists, notices, bios. */
    FURNITURE;

    /** The role as programs write it: {@code headline}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
