package stet.fact;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stet.language.WordClass;

/**
 * Reads titles and offices: a head from {@code titles.tsv}, the words before it that belong to it ("deputy prime
 * minister") and what follows with "of" ("head of commodities research").
 */
final class Titles {
    private static final PhraseBook<String> HEADS = heads();
    private static final Set<String> BEFORE = Set.of("deputy", "vice", "first", "senior", "chief", "former", "ex",
            "acting", "interim", "prime", "foreign", "defence", "defense", "finance", "interior", "communications",
            "health", "justice", "energy", "oil", "trade", "economy", "environment", "education", "labour", "labor",
            "transport", "agriculture", "culture", "information", "executive", "managing", "general", "assistant",
            "associate", "lead", "principal", "junior", "top", "medical", "military", "police", "press", "government",
            "opposition", "party", "majority", "minority", "house", "senate", "state", "provincial", "regional",
            "federal", "national", "district", "city", "crown", "supreme", "late", "retired", "outgoing", "incoming",
            "honorary", "independent", "special", "chief-of-staff", "financial", "operating", "technology", "security",
            "technical", "political", "diplomatic", "naval", "army", "air", "fire", "incident", "market", "research",
            "staff", "field", "elder", "younger", "old", "eldest", "youngest", "then", "current", "defending", "world",
            "reigning", "two-time", "three-time", "tournament", "company", "treasury", "ministry", "presidential",
            "veteran");
    private static final Pattern DEGREE = Pattern.compile("^(?:the|a|an|then|current) ");

    /**
     * A title at its place.
     *
     * @param from  the first word
     * @param to    after the last word
     * @param head  its head in normal form
     * @param title all of it in normal form
     */
    record Title(int from, int to, String head, String title) {
    }

    private Titles() {
    }

    private static PhraseBook<String> heads() {
        PhraseBook<String> book = new PhraseBook<>();
        for (String[] row : PhraseBook.rows("titles.tsv")) {
            book.add(row[0], row[0]);
            for (String other : row.length > 1 ? List.of(row[1].split("\\|")) : List.<String>of()) {
                book.add(other, row[0]);
            }
        }
        return book;
    }

    /** The title that starts at word {@code i}, with all words that belong to it; null for none. */
    static @Nullable Title at(Words words, int i) {
        PhraseBook.Match<String> head = null;
        int next = i;
        while (next < words.size() && next - i < 8) {
            PhraseBook.Match<String> match = HEADS.at(words, next);
            if (match != null) {
                head = match;
                next = match.to();
            } else if (belongsBefore(words, next)) {
                next++;
            } else {
                break;
            }
        }
        if (head == null) {
            return null;
        }
        int to = end(words, head.to());
        return new Title(i, to, head.value(), normal(words, i, head, to));
    }

    private static boolean belongsBefore(Words words, int i) {
        Word w = words.get(i);
        return BEFORE.contains(w.lower());
    }

    /** After "of" and the plain words that follow it: of commodities research, of the finance committee. */
    private static int end(Words words, int to) {
        if (!words.is(to, "of", "for")) {
            return to;
        }
        int i = to + 1;
        boolean any = false;
        while (i < words.size() && i < to + 5) {
            Word w = words.get(i);
            boolean plain = !w.isCapitalized() && w.isWord() && !w.is("the", "a", "an", "his", "her", "its", "their",
                    "and", "in", "at", "who", "by", "to", "on", "with", "said", "this", "that")
                    && w.maybe(WordClass.NOUN, WordClass.ADJ, WordClass.PROPN)
                    && (w.wordClass() != WordClass.X || i == to + 1);
            if (!plain) {
                break;
            }
            any = true;
            i++;
        }
        return any && words.is(to, "of") ? i : to;
    }

    private static String normal(Words words, int from, PhraseBook.Match<String> head, int to) {
        StringBuilder title = new StringBuilder();
        for (int i = from; i < head.from(); i++) {
            String w = words.get(i).lower();
            title.append(w.equals("defense") ? "defence" : w.equals("ex") ? "former" : w.equals("labor") ? "labour" : w)
                    .append(' ');
        }
        title.append(head.value());
        for (int i = head.to(); i < to; i++) {
            title.append(' ').append(words.get(i).lower());
        }
        return DEGREE.matcher(title.toString()).replaceFirst("");
    }
}
