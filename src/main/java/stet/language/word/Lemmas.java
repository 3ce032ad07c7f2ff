package stet.language.word;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import stet.language.wordnet.Part;
import stet.language.wordnet.WordNet;

/**
 * Gives words their dictionary forms: irregular forms from WordNet's lists, regular ones by taking endings off until
 * WordNet knows the word (the method of its Morphy), function words by a table. Thread-safe; remembers what it found.
 */
public final class Lemmas {
    private static final int REMEMBERED = 100_000;
    private static final Map<String, String> AUXILIARIES = table("be am is are was were been being 'm 're | "
            + "have has had having 've | do does did doing done | will 'll wo | would 'd | can ca | not n't | get got");
    private static final Map<String, String> PRONOUNS = table("I me | he him | she her | we us | they them | "
            + "this these | that those | myself | himself | who whom");
    private static final Map<String, String> OWN = table("data | media | police | news | people | politics | economics "
            + "| physics | headquarters | series | species | means | left | united | states | less | more | most | least "
            + "| arms | goods | customs | clothes | outer | upper | inner | lens | chaos | as | its | his | was | has | us | gas | bus | yes | this | thus | plus | minus | versus");

    private final WordNet wordNet;
    private final Map<String, String> found = new ConcurrentHashMap<>();

    public Lemmas(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    /**
     * The dictionary form of a word, in lower case but for names, which stay as they are.
     *
     * @param tag its class (https://universaldependencies.org/u/pos/)
     */
    public String lemma(String word, String tag) {
        if (tag.equals("PROPN") || tag.equals("X") && !word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
            return word;
        }
        String key = word + '\t' + tag;
        String known = found.get(key);
        if (known == null) {
            if (found.size() > REMEMBERED) {
                found.clear();
            }
            known = find(Clitics.plain(word), tag);
            found.put(key, known);
        }
        return known;
    }

    private String find(String word, String tag) {
        return switch (tag) {
            case "NOUN" -> noun(word);
            case "VERB" -> AUXILIARIES.getOrDefault(word, base(word, Part.VERB));
            case "AUX" -> word.equals("'s") ? "be" : AUXILIARIES.getOrDefault(word, word);
            case "ADJ" -> positive(word, Part.ADJ);
            case "ADV" -> word.equals("n't") ? "not" : positive(word, Part.ADV);
            case "PART" -> word.equals("n't") ? "not" : word;
            case "PRON", "DET" -> PRONOUNS.getOrDefault(word, word);
            default -> word;
        };
    }

    private String noun(String word) {
        if (OWN.containsKey(word)) {
            return word;
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("ics");
        return plural
                ? wordNet.irregular(word, Part.NOUN).orElseGet(() -> regular(word, Part.NOUN))
                : base(word, Part.NOUN);
    }

    /** The positive of an adjective or adverb, also where the dictionary has an entry for the comparative (larger). */
    private String positive(String word, Part part) {
        if (!OWN.containsKey(word) && (word.endsWith("er") || word.endsWith("est")) && wordNet.has(word, part)
                && wordNet.irregular(word, part).isEmpty()) {
            String stem = regular(word, part);
            return wordNet.count(stem, part) > wordNet.count(word, part) ? stem : word;
        }
        return base(word, part);
    }

    private String base(String word, Part part) {
        Optional<String> irregular = wordNet.irregular(word, part);
        return irregular.isPresent() || word.length() < 3 || wordNet.has(word, part)
                ? irregular.orElse(word)
                : regular(word, part);
    }

    /** By the endings that WordNet's Morphy takes off, else by a guess. */
    private String regular(String word, Part part) {
        for (String[] ending : endings(part)) {
            if (word.endsWith(ending[0]) && word.length() > ending[0].length() + 1) {
                String stem = word.substring(0, word.length() - ending[0].length()) + ending[1];
                if (wordNet.has(stem, part)) {
                    return stem;
                }
            }
        }
        return guess(word, part);
    }

    /** For a word that WordNet lacks. */
    private static String guess(String word, Part part) {
        if ((part == Part.NOUN || part == Part.VERB) && word.endsWith("s") && word.length() > 3
                && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return word.endsWith("ies")
                    ? word.substring(0, word.length() - 3) + "y"
                    : word.substring(0, word.length() - 1);
        }
        if (part == Part.VERB && word.length() > 5 && word.endsWith("ed")) {
            return undouble(word.substring(0, word.length() - 2));
        }
        return part == Part.VERB && word.length() > 6 && word.endsWith("ing")
                ? undouble(word.substring(0, word.length() - 3))
                : word;
    }

    private static String undouble(String stem) {
        int n = stem.length();
        return stem.charAt(n - 1) == stem.charAt(n - 2) && "lsz".indexOf(stem.charAt(n - 1)) < 0
                ? stem.substring(0, n - 1)
                : stem;
    }

    private static List<String[]> endings(Part part) {
        return switch (part) {
            case NOUN -> NOUN;
            case VERB -> VERB;
            case ADJ, ADV -> ADJ;
        };
    }

    private static final List<String[]> NOUN = List.of(e("s", ""), e("ses", "s"), e("xes", "x"), e("zes", "z"),
            e("ches", "ch"), e("shes", "sh"), e("men", "man"), e("ies", "y"));
    private static final List<String[]> VERB = List.of(e("s", ""), e("ies", "y"), e("es", "e"), e("es", ""),
            e("ed", "e"),
            e("ed", ""), e("ied", "y"), e("ing", "e"), e("ing", ""));
    private static final List<String[]> ADJ = List.of(e("er", ""), e("est", ""), e("er", "e"), e("est", "e"),
            e("ier", "y"), e("iest", "y"));

    private static String[] e(String ending, String instead) {
        return new String[]{ending, instead};
    }

    /** Rows parted by bars: the dictionary form, then its forms. */
    private static Map<String, String> table(String rows) {
        Map<String, String> table = new HashMap<>();
        for (String row : rows.split("\\|")) {
            String[] forms = row.strip().split(" ");
            for (String form : forms) {
                table.put(form.toLowerCase(Locale.ROOT), forms[0]);
            }
        }
        return Map.copyOf(table);
    }
}
