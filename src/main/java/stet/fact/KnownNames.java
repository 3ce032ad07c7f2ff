package stet.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import stet.language.NameKind;

/**
 * Finds the names and descriptions of well-known bodies and places from {@code aliases.tsv} in running text: "the Fed",
 * "the U.S. central bank", "Parisian". Their capitals count; headlines in capitals are left to the recogniser.
 */
final class KnownNames {
    /** How words for the people of a place end. */
    private static final Pattern PEOPLE = Pattern.compile("(?:[ao]ns?|ers?|ese|ois|ern)$");
    private static final Map<String, NameKind> KINDS = new HashMap<>();
    private static final PhraseBook<Boolean> PHRASES = phrases();

    private KnownNames() {
    }

    /** A name at the words from {@code from} up to, not including, {@code to}. */
    record Hit(int from, int to, NameKind kind) {
    }

    private static PhraseBook<Boolean> phrases() {
        PhraseBook<Boolean> book = new PhraseBook<>();
        for (String[] row : PhraseBook.rows("aliases.tsv")) {
            List<String> forms = new ArrayList<>(List.of(row[1].split("\\|")));
            forms.add(row[0]);
            for (String form : forms) {
                if (!form.startsWith("the ")) {
                    KINDS.put(form, kind(row, form));
                    book.add(form.toLowerCase(Locale.ROOT), true);
                }
            }
        }
        return book;
    }

    private static NameKind kind(String[] row, String form) {
        boolean people = !form.equals(row[0]) && PEOPLE.matcher(form).find();
        return row.length < 3 ? NameKind.ORGANIZATION : people ? NameKind.OTHER : NameKind.PLACE;
    }

    /** The longest ones, from left to right. */
    static List<Hit> in(Words words) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            PhraseBook.Match<Boolean> match = PHRASES.at(words, i);
            NameKind kind = match == null ? null : KINDS.get(words.text(words.span(i, match.to())));
            if (match != null && kind != null) {
                hits.add(new Hit(i, match.to(), kind));
                i = match.to() - 1;
            }
        }
        return hits;
    }
}
