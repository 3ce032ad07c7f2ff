package stet.message;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages Stet speaks. */
public enum Language {
    /** Dates and lists as in British print: "Thursday 12 March"; "a, b and c". */
    ENGLISH(Locale.UK),
    GERMAN(Locale.GERMANY);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** How its dates, numbers and lists are written. */
    public Locale locale() {
        return locale;
    }

    /** Its own name for itself: "English", "Deutsch". */
    public String ownName() {
        return locale.getDisplayLanguage(locale);
    }

    /** The language of that locale; empty where Stet does not speak it. */
    public static Optional<Language> of(Locale locale) {
        return Stream.of(values()).filter(l -> l.locale.getLanguage().equals(locale.getLanguage())).findFirst();
    }
}
