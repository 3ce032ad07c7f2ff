package stet.fact.time;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the grammar of times.
 *
 * @param pattern over the letters of {@link TimeItems}; its group 0 is the row of items it looks at
 * @param reading what it means; null where the items are no time after all
 */
record TimeRule(Pattern pattern, Function<Match, @Nullable String> reading) {

    /** Whether a row of items that begins with those letters may fit; one that looks behind is never ruled out. */
    boolean mayStartWith(String signs) {
        Matcher m = pattern.matcher(signs);
        return pattern.pattern().contains("(?<") || m.lookingAt() || m.hitEnd();
    }

    /** A rule whose whole match carries the time. */
    static TimeRule of(String pattern, Function<Match, @Nullable String> reading) {
        return new TimeRule(Pattern.compile(pattern), reading);
    }
}
