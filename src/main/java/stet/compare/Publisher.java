package stet.compare;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who published an article, by its credit line. */
public final class Publisher {
    private static final int LONGEST = 32;
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)^(?:\\(c\\)|[\\s,;:©()]|copyright\\b|source\\b|(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?\\b|by\\b)++");
    private static final Pattern AFTER = Pattern.compile("(?i)(?:[;,|]|\\.\\s|\\ball rights\\b|(?:19|20)\\d\\d).*+$");
    private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}\\.\\p{Lu}\\.$");
    private static final Pattern PERSONS = Pattern
            .compile("(?i)\\b(?:reporting|editing|writing|written|photo|additional|contributed|story)\\b");

    private Publisher() {
    }

    /** The name in a credit line; empty where the line names persons, or nobody. */
    public static Optional<String> of(@Nullable String credit) {
        if (credit == null || PERSONS.matcher(credit).find()) {
            return Optional.empty();
        }
        String bare = AFTER.matcher(BEFORE.matcher(credit.strip()).replaceFirst("")).replaceFirst("").strip();
        // "Bloomberg L.P." keeps its dot, "Meridian Wire." does not
        String name = INITIALS.matcher(bare).find() ? bare : bare.replaceFirst("\\.$", "");
        boolean fits = name.length() > 1 && name.length() <= LONGEST && Character.isLetter(name.codePointAt(0));
        return fits ? Optional.of(name) : Optional.empty();
    }
}
