package stet.compare.polarity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stet.language.Lexicon;
import stet.language.Relation;
import stet.language.Token;
import stet.language.WordClass;

/** Words that deny by a syllable: illegal, unknown, disagree. */
final class Affixes {
    private static final List<String> PREFIXES = List.of("un", "in", "im", "il", "ir", "dis", "non-", "non", "de", "a",
            "mis");
    /** With a verb these say into, not not: imprison. */
    private static final Set<String> INTO = Set.of("in", "im", "il", "ir");
    private static final List<WordClass> CLASSES = List.of(WordClass.ADJ, WordClass.VERB, WordClass.NOUN,
            WordClass.ADV);
    /** Here the syllable undoes an act; nothing is denied. */
    private static final Pattern UNDOING = Pattern.compile("un(?:veil|cover|fold|load|leash|pack|earth|lock|wrap|"
            + "dertak|dertook|ravel|do|it|til|derstood|derstand|wind|plug).*");
    /** A rarer base is not felt in the word: immediate. */
    private static final double FELT = 0.9;
    private static final int SHORTEST = 3;

    private final Lexicon lexicon;

    Affixes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What the word denies. */
    Optional<String> base(Token word) {
        if (word.wordClass() == WordClass.PROPN) {
            return Optional.empty();
        }
        String lower = word.text().toLowerCase(Locale.ROOT);
        return base(word.lemma().toLowerCase(Locale.ROOT), word.wordClass()).or(() -> base(lower, word.wordClass()));
    }

    private Optional<String> base(String word, WordClass wordClass) {
        for (String prefix : PREFIXES) {
            String base = word.startsWith(prefix) ? word.substring(prefix.length()) : "";
            if (base.length() >= SHORTEST && !UNDOING.matcher(word).matches()
                    && isDenied(word, base, prefix, wordClass)) {
                return Optional.of(base);
            }
        }
        String stem = word.endsWith("less") ? word.substring(0, word.length() - 4) : "";
        return stem.length() >= SHORTEST && areOpposites(word, stem + "ful") ? Optional.of(stem) : Optional.empty();
    }

    private boolean isDenied(String word, String base, String prefix, WordClass wordClass) {
        boolean participle = prefix.equals("un") && wordClass == WordClass.ADJ && base.length() > 4
                && (base.endsWith("ed") || base.endsWith("en") || base.endsWith("able"));
        boolean into = wordClass == WordClass.VERB && INTO.contains(prefix);
        return participle || !into && lexicon.weight(base) < FELT && areOpposites(word, base);
    }

    private boolean areOpposites(String a, String b) {
        return CLASSES.stream().anyMatch(c -> lexicon.relation(a, b, c) == Relation.ANTONYM);
    }
}
