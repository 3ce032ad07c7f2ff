package stet.intake.draft;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the tags by which sources name their language. */
public final class LanguageTag {

    private LanguageTag() {
    }

    /** The ISO 639-1 code of a tag such as {@code en_GB}; {@code und} where there is none. */
    public static String code(@Nullable String tag) {
        String code = tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT).split("[-_,]", 2)[0];
        return code.matches("[a-z]{2}") ? code : "und";
    }
}
