package stet.compare.story;

import java.util.Locale;

/** Where a version has a reading from that the original lacks. */
public enum Origin {
    /** It is the first that is known to bring it. */
    FIRST,
    /** Its source brings it too. */
    TAKEN,
    /** Others bring it, its source does not: two made the same slip, or what joins them is not at hand. */
    AGAIN;

    /** The origin as programs write it: {@code first}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
