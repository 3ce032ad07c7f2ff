package stet.language.word;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import stet.language.wordnet.Part;
import stet.language.wordnet.WordNet;

/**
 * Which classes a word may have, by the dictionary and its shape. The model has seen a small treebank only: left to
 * itself it takes a name it never met for a verb, and a plural for a conjunction.
 */
final class TagChoices {
    private static final Set<String> ALL = Set.of("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM",
            "PART",
            "PRON", "PROPN", "SCONJ", "VERB", "X");
    private static final Set<String> MARKS = Set.of("PUNCT", "SYM");
    private static final List<String> OPEN = List.of("NOUN", "VERB", "ADJ", "ADV");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,:/–-]*+");
    private static final Pattern ORDINAL = Pattern.compile("\\d++(?:st|nd|rd|th)");
    private static final Pattern VERBAL = Pattern.compile(".+(?:ed|ing|i[sz]es?|if(?:y|ies))");

    private final WordNet wordNet;
    private final Lemmas lemmas;
    private final Vocabulary vocabulary;
    private final Set<String> closed = Vocabulary.read("/stet/language/closed-words.txt");

    TagChoices(WordNet wordNet, Lemmas lemmas, Vocabulary vocabulary) {
        this.wordNet = wordNet;
        this.lemmas = lemmas;
        this.vocabulary = vocabulary;
    }

    /** The tags of which one is right for the word, written as in plain text. */
    Set<String> of(String word) {
        if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return MARKS;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = !word.equals(lower);
        if (Character.isDigit(word.charAt(0))) {
            return digits(word, capital);
        }
        if (vocabulary.isStop(lower) || closed.contains(lower)) {
            return capital ? ALL : without(ALL, "PROPN");
        }
        Set<String> tags = dictionary(lower);
        if (capital) {
            return name(lower, tags);
        }
        return tags.isEmpty() ? guess(lower) : tags;
    }

    private static Set<String> digits(String word, boolean capital) {
        if (NUMBER.matcher(word).matches()) {
            return Set.of("NUM");
        }
        if (ORDINAL.matcher(word).matches()) {
            return Set.of("ADJ", "NOUN");
        }
        return capital ? Set.of("PROPN", "NOUN", "NUM") : Set.of("NUM", "NOUN", "ADJ");
    }

    private Set<String> dictionary(String lower) {
        Set<String> tags = new HashSet<>();
        for (String tag : OPEN) {
            if (wordNet.has(lemmas.lemma(lower, tag), Part.valueOf(tag))) {
                tags.add(tag);
            }
        }
        if (tags.contains("VERB") && lower.endsWith("ed")) {
            tags.add("ADJ");
        }
        return tags;
    }

    /** A word with a capital: a name, unless the dictionary writes it so for another reason (Russian). */
    private Set<String> name(String lower, Set<String> tags) {
        Set<String> choice = vocabulary.isCommon(lower) ? tags : new HashSet<>();
        if (tags.contains("ADJ")) {
            choice.add("ADJ");
        }
        choice.add("PROPN");
        return choice;
    }

    private static Set<String> guess(String lower) {
        if (lower.endsWith("ly")) {
            return Set.of("ADV", "ADJ");
        }
        return VERBAL.matcher(lower).matches() ? Set.of("VERB", "ADJ", "NOUN") : Set.of("NOUN", "ADJ", "X");
    }

    private static Set<String> without(Set<String> tags, String tag) {
        Set<String> rest = new HashSet<>(tags);
        rest.remove(tag);
        return rest;
    }
}
