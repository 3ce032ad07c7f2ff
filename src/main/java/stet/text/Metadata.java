package stet.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself. Null where it says nothing.
 *
 * @param headline  the title
 * @param byline    who wrote it, without "By"
 * @param dateline  where (and when) it was filed: "LISBON, May 14"
 * @param credit    the source or copyright line
 * @param published the day of publication
 * @param language  ISO 639-1 code; "und" where it cannot be told
 * @param filing    how an agency filed it
 */
public record Metadata(@Nullable String headline, @Nullable String byline, @Nullable String dateline,
        @Nullable String credit, @Nullable LocalDate published, String language, Filing filing) {

    public static final Metadata NONE = new Metadata(null, null, null, null, null, "und");

    /** What an article says that no agency filed. */
    public Metadata(@Nullable String headline, @Nullable String byline, @Nullable String dateline,
            @Nullable String credit, @Nullable LocalDate published, String language) {
        this(headline, byline, dateline, credit, published, language, Filing.NONE);
    }

    public Metadata withPublished(@Nullable LocalDate day) {
        return new Metadata(headline, byline, dateline, credit, day, language, filing);
    }

    public Metadata withLanguage(String code) {
        return new Metadata(headline, byline, dateline, credit, published, code, filing);
    }
}
