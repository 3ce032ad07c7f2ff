package stet.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an agency filed an article. Null where it does not say.
 *
 * @param id      by which the agency knows the story in all its versions
 * @param version of the story, as the agency counts
 * @param embargo the moment before which it must not be published
 * @param link    where it stands on the web
 * @param origin  the address or the name of the text that it says it was taken from
 */
public record Filing(@Nullable String id, @Nullable String version, @Nullable Instant embargo,
        @Nullable String link, @Nullable String origin) {

    public static final Filing NONE = new Filing(null, null, null, null);

    /** What stands nowhere else. */
    public Filing(@Nullable String id, @Nullable String version, @Nullable Instant embargo, @Nullable String link) {
        this(id, version, embargo, link, null);
    }
}
