package stet.intake.role;

import stet.intake.draft.Days;
import stet.intake.draft.SentenceEnd;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows the line that names an article's writer, its desk or its filing. */
public final class Bylines {
    private static final int LONGEST = 160;
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*+";
    private static final Pattern BY = Pattern
            .compile("^(?i:written by|story by|reported by|by|von|par|por|di|author:|reporter:)\\s++("
                    + NAME
                    + "(?:,? (?:and |& )?(?:de |van |von |der |del |da |la |al |bin |ben |las |los |di |du ){0,3}"
                    + NAME
                    + "){0,12}+)(.*)$");
    private static final Pattern DESK = Pattern.compile(
            "^(?i:staff (?:writers?|reports?|reporter)|news ?desk|web ?desk|from staff reports|agency report|wire reports?)\\b.{0,60}$");
    private static final Pattern FILED = Pattern
            .compile("^(?i:posted (?:in|on|by)|published(?: on| by|:)?|filed|updated|last updated"
                    + "|last modified|first published)\\b.{0,120}$");
    private static final Pattern TITLED = Pattern.compile("^" + NAME + "(?: " + NAME
            + "){1,3}+,? (?i:staff writer|staff reporter|correspondent|reporter|associated press|reuters|chief .{3,30}|.{3,20} editor)\\.?$");

    private Bylines() {
    }

    public static boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        Matcher by = BY.matcher(text);
        boolean named = by.matches() && isTail(by.group(2));
        return named || DESK.matcher(text).matches() || TITLED.matcher(text).matches() || isFiling(text);
    }

    /** Whether the line only says where or when the article was posted. */
    static boolean isFiling(String text) {
        return text.length() <= LONGEST && !SentenceEnd.closes(text) && FILED.matcher(text).matches()
                || text.length() < 45 && Days.find(text) != null && text.split(" ").length < 9;
    }

    /** What may follow the names: an office, a paper, a date, an address; never a sentence. */
    private static boolean isTail(String tail) {
        String rest = tail.strip();
        return rest.isEmpty() || ",|•·-–—/(;".indexOf(rest.charAt(0)) >= 0 && !SentenceEnd.closes(rest);
    }

    /** The writers' names alone; null where the line names none. */
    public static @Nullable String name(String text) {
        Matcher by = BY.matcher(text);
        if (by.matches()) {
            return by.group(1).strip();
        }
        if (isFiling(text)) {
            return null;
        }
        return text.length() > LONGEST ? null : text;
    }
}
