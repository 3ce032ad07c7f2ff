package stet.intake.role;

import stet.intake.draft.Days;
import stet.text.pattern.Sieve;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the line that says whose words these are: copyright, distribution, the source of a rewrite. */
public final class Credits {
    private static final int LONGEST = 400;
    private static final String LINE = "(?i)^(?:\\W{0,3}(?:©|\\(c\\)|&copy;|copyright\\b)|\\W{0,3}distributed (?:by|via)\\b"
            + "|source\\s?:|via\\s?:|credit\\s?:|syndicated\\b|republished (?:from|with)\\b|(?:re)?printed with permission"
            + "|(?:this|the) (?:\\w+ ){0,3}(?:story|article|report|piece|post|content)\\b.{0,60}\\b(?:based on|first appeared|originally|was (?:first )?published"
            + "|produced by|provided by|distributed by|courtesy of|republished|adapted from|sourced from)"
            + "|with (?:reporting|information|files|material) (?:by|from)\\b|reporting by\\b|read the (?:original|full) (?:story|article|report)(?: here)?(?: at| on| from|:))";
    private static final String RIGHTS = "(?i)\\b(?:all rights reserved|distributed by|©|\\(c\\) ?(?:19|20)\\d\\d|copyright (?:©|\\(c\\)|(?:19|20)\\d\\d))";
    private static final long LINE_FOUND = 1;
    private static final Sieve SIEVE = new Sieve(List.of(LINE, RIGHTS));
    private static final Pattern SOURCE_FOLLOWS = Pattern
            .compile("(?i)^(?:read the )?(?:original|full) (?:story|article|report|source)(?: here)?:?$");
    private static final Pattern YEAR = Pattern.compile("(?i)(?:©|\\(c\\)|copyright)\\D{0,20}((?:19|20)\\d\\d)\\b");

    private Credits() {
    }

    public static boolean is(String text) {
        long found = text.length() <= LONGEST && !text.endsWith(" here") ? SIEVE.found(text) : 0;
        return (found & LINE_FOUND) != 0 || found != 0 && text.length() <= 200;
    }

    /** Whether the line only promises that the next one names the source. */
    static boolean announcesSource(String text) {
        return text.endsWith(":") && SOURCE_FOLLOWS.matcher(text).matches();
    }

    /** The year of a copyright line. */
    static @Nullable Integer year(String text) {
        Matcher m = YEAR.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
        return m.find() ? Integer.valueOf(m.group(1)) : null;
    }

    /** A full day that a credit line states. */
    static @Nullable LocalDate day(String text) {
        return Days.find(text.substring(0, Math.min(text.length(), LONGEST)));
    }
}
