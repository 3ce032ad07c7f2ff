package stet.app.session;

import java.util.Optional;
import java.util.regex.Pattern;
import stet.compare.Story;
import stet.compare.Version;

/** What a version is called in lists and heads: its publisher where the article names one, else its file. */
public final class VersionName {
    private static final int LONGEST = 32;
    private static final Pattern BEFORE = Pattern.compile(
            "(?i)^(?:\\(c\\)|[\\s,;:©()]|copyright\\b|source\\b|(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?\\b|by\\b)++");
    private static final Pattern AFTER = Pattern.compile("(?i)(?:[;,|]|\\.\\s|\\ball rights\\b|(?:19|20)\\d\\d).*+$");
    private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}\\.\\p{Lu}\\.$");
    private static final Pattern PERSONS = Pattern
            .compile("(?i)\\b(?:reporting|editing|writing|written|photo|additional|contributed|story)\\b");

    private VersionName() {
    }

    /** The name of a version among the others of its story; the file tells two of one publisher apart. */
    public static String of(Version version, Story story) {
        Optional<String> publisher = publisher(version);
        boolean shared = story.versions().stream().filter(v -> publisher(v).equals(publisher)).count() > 1;
        return publisher.filter(_ -> !shared).orElseGet(() -> file(version.path()));
    }

    private static Optional<String> publisher(Version version) {
        String credit = version.card().credit();
        if (credit == null || PERSONS.matcher(credit).find()) {
            return Optional.empty();
        }
        String bare = AFTER.matcher(BEFORE.matcher(credit.strip()).replaceFirst("")).replaceFirst("").strip();
        // "Bloomberg L.P." keeps its dot, "Meridian Wire." does not
        String name = INITIALS.matcher(bare).find() ? bare : bare.replaceFirst("\\.$", "");
        boolean fits = name.length() > 1 && name.length() <= LONGEST && Character.isLetter(name.codePointAt(0));
        return fits ? Optional.of(name) : Optional.empty();
    }

    private static String file(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
