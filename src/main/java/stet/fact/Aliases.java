package stet.fact;

import java.util.HashMap;
import java.util.Map;

/** Other names of well-known bodies, from {@code aliases.tsv}. */
final class Aliases {
    private static final Map<String, String> FULL = table();

    private Aliases() {
    }

    private static Map<String, String> table() {
        Map<String, String> full = new HashMap<>();
        for (String[] row : PhraseBook.rows("aliases.tsv")) {
            full.put(key(row[0]), row[0]);
            for (String other : row[1].split("\\|")) {
                full.put(key(other), row[0]);
            }
        }
        return full;
    }

    /** Acronyms keep their case, so that "who" is no agency. */
    private static String key(String name) {
        String bare = String.join(" ", NameFolding.words(name));
        boolean acronym = bare.indexOf(' ') < 0 && bare.length() < 6;
        return acronym ? name.replaceFirst("^[Tt]he ", "").replace(".", "").replaceFirst("['’]s$", "") : bare;
    }

    /** The full name of a well-known body; the name itself for all others. */
    static String full(String name) {
        return FULL.getOrDefault(key(name), name);
    }
}
