package stet.report.summary;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can become of a fact. Altered and dropped count among the original's facts, added among the rewrite's. */
public enum Kind {
    ALTERED, DROPPED, ADDED;

    /** The kind as programs write it: {@code altered}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> of(String word) {
        return Stream.of(values()).filter(k -> k.word().equals(word)).findFirst();
    }
}
