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
 */
public record Metadata(@Nullable String headline, @Nullable String byline, @Nullable String dateline,
        @Nullable String credit, @Nullable LocalDate published, String language) {

    public static final Metadata NONE = new Metadata(null, null, null, null, null, "und");

    public Metadata withPublished(@Nullable LocalDate day) {
        return new Metadata(headline, byline, dateline, credit, day, language);
    }

    public Metadata withLanguage(String code) {
        return new Metadata(headline, byline, dateline, credit, published, code);
    }
}
