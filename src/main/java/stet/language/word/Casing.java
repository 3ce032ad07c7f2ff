package stet.language.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How an article writes its words, so that a headline in capitals can be read as if it were written like the rest.
 * What a word's capital tells is learnt from the middles of ordinary sentences (after Lita et al. 2003, "tRuEcasIng").
 */
public final class Casing {
    private static final Set<String> ACRONYMS = Set.of("us", "un", "uk", "eu", "uae", "ai", "tv");
    private static final String EDGES = "\"“”‘’'()[]{},;:.!?…—–-";

    /** How a sentence is written. */
    enum Style {
        PLAIN, TITLE, CAPITALS
    }

    private final Vocabulary vocabulary;
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();

    /** @param sentences the article's sentences */
    public Casing(List<String> sentences, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (String sentence : sentences) {
            List<String> words = List.of(sentence.split("[\\s—]+"));
            if (style(words) == Style.PLAIN) {
                words.stream().skip(1).forEach(this::learn);
            }
        }
    }

    private void learn(String chunk) {
        int start = 0;
        int end = chunk.length();
        while (start < end && EDGES.indexOf(chunk.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(chunk.charAt(end - 1)) >= 0) {
            end--;
        }
        if (start < end) {
            String form = chunk.substring(start, Clitics.hostEnd(chunk, start, end));
            forms.computeIfAbsent(form.toLowerCase(Locale.ROOT), _ -> new HashMap<>()).merge(form, 1, Integer::sum);
        }
    }

    /** Whether the article writes the word with a capital inside its sentences. */
    public boolean isName(String word) {
        String usual = usual(word.toLowerCase(Locale.ROOT));
        return usual != null && !usual.equals(usual.toLowerCase(Locale.ROOT));
    }

    private @Nullable String usual(String lower) {
        return forms.getOrDefault(lower, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(null);
    }

    /** The words of a sentence as they would stand in an ordinary one. */
    public List<String> natural(List<String> words) {
        return switch (style(words)) {
            case PLAIN -> words;
            case TITLE -> each(words, this::fromTitle);
            case CAPITALS -> each(words, this::fromCapitals);
        };
    }

    private static List<String> each(List<String> words, UnaryOperator<String> change) {
        List<String> natural = new ArrayList<>(words.size());
        for (String word : words) {
            natural.add(isCased(word) ? change.apply(word) : word);
        }
        return natural;
    }

    private String fromTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plain = Character.isUpperCase(word.charAt(0)) && word.substring(1).equals(lower.substring(1));
        return plain && !isName(word) && vocabulary.isCommon(lower) ? lower : word;
    }

    private String fromCapitals(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String usual = usual(lower);
        if (usual != null) {
            return usual;
        }
        if (ACRONYMS.contains(lower) || word.indexOf('.') >= 0) {
            return word;
        }
        return vocabulary.isCommon(lower) || Clitics.isClitic(lower, "")
                ? lower
                : word.substring(0, 1) + lower.substring(1);
    }

    /** The style of a sentence, by its words of four letters and more; short sentences count as plain. */
    static Style style(List<String> words) {
        int cased = 0;
        int capital = 0;
        int capitals = 0;
        for (String word : words) {
            if (word.length() > 3 && isCased(word)) {
                cased++;
                capital += Character.isUpperCase(word.codePointAt(firstLetter(word))) ? 1 : 0;
                capitals += word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
            }
        }
        if (capitals >= 2 && capitals * 5 >= cased * 4) {
            return Style.CAPITALS;
        }
        boolean ends = !words.isEmpty() && words.getLast().endsWith(".");
        return cased >= 3 && capital == cased && !ends ? Style.TITLE : Style.PLAIN;
    }

    private static int firstLetter(String word) {
        int at = 0;
        while (at < word.length() - 1 && !Character.isLetter(word.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isCased(String word) {
        return word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }
}
