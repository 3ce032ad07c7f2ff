package stet.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stet.language.word.Vocabulary;
import stet.language.wordnet.Part;

/** The lexicon of English: WordNet, with small tables of what it lacks. Answers are remembered, up to a bound. */
final class WordNetLexicon implements Lexicon {
    private static final int REMEMBERED = 200_000;
    /** A shorter rest is too often a word by chance: un-ion. */
    private static final int LONG_ENOUGH = 4;
    private static final double STOP_WEIGHT = 0.05;
    private static final double LEAST_WEIGHT = 0.1;

    private final Vocabulary vocabulary;
    private final Kinship kinship;
    private final WordTable opposites = WordTable.acrossBars("/stet/language/opposites.txt");
    private final WordTable exclusives = WordTable.withinRows("/stet/language/exclusives.txt");
    private final WordTable synonyms = WordTable.withinRows("/stet/language/synonyms.txt");
    private final Countries countries = new Countries();
    private final Supplier<Rarity> rarity;
    private final Map<String, Relation> relations = new ConcurrentHashMap<>();
    private final Map<String, Double> weights = new ConcurrentHashMap<>();

    WordNetLexicon(Words words) {
        vocabulary = words.vocabulary;
        kinship = new Kinship(words.wordNet);
        rarity = Lazily.once(() -> new Rarity(words.wordNet));
    }

    @Override
    public Relation relation(String lemma, String other, WordClass wordClass) {
        String a = lemma.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        if (a.equals(b)) {
            return Relation.SAME;
        }
        String key = (a.compareTo(b) < 0 ? a + '\t' + b : b + '\t' + a) + '\t' + wordClass;
        Relation known = relations.get(key);
        if (known == null) {
            if (relations.size() > REMEMBERED) {
                relations.clear();
            }
            known = find(a, b, wordClass);
            relations.put(key, known);
        }
        return known;
    }

    private Relation find(String a, String b, WordClass wordClass) {
        Part part = part(wordClass);
        if (opposites.has(a, b)) {
            return Relation.ANTONYM;
        }
        if (synonyms.has(a, b)) {
            return Relation.SYNONYM;
        }
        if (part != null && (kinship.areOpposites(a, b, part) || negates(a, b, part) || negates(b, a, part))) {
            return Relation.ANTONYM;
        }
        if (exclusives.has(a, b)) {
            return Relation.SIBLING;
        }
        if (part == null) {
            return Relation.UNRELATED;
        }
        if (a.equals(b + "s") || b.equals(a + "s")) {
            return Relation.SAME;
        }
        Relation relation = kinship.of(a, b, part);
        return relation == Relation.UNRELATED && kinship.sameAct(a, b) ? Relation.SYNONYM : relation;
    }

    /** Whether the first word is the second with a prefix or a suffix that takes it back: unsuitable, careless. */
    private boolean negates(String a, String b, Part part) {
        boolean lacks = a.endsWith("less") && b.equals(a.substring(0, a.length() - 4) + "ful");
        boolean reverses = a.endsWith(b) && isNegative(a.substring(0, a.length() - b.length()), b, part);
        return lacks || reverses && kinship.knows(b) && kinship.of(a, b, part) != Relation.SYNONYM;
    }

    /** "In-" takes back adjectives only, and longer ones: input is no opposite of put, nor intense of tense. */
    private static boolean isNegative(String prefix, String rest, Part part) {
        return switch (prefix) {
            case "un", "non", "non-", "un-", "anti", "anti-" -> rest.length() >= LONG_ENOUGH;
            case "in", "im", "il", "ir" -> (part == Part.ADJ || part == Part.ADV) && rest.length() > LONG_ENOUGH + 1;
            default -> false;
        };
    }

    private static @Nullable Part part(WordClass wordClass) {
        return switch (wordClass) {
            case NOUN, PROPN -> Part.NOUN;
            case VERB, AUX -> Part.VERB;
            case ADJ -> Part.ADJ;
            case ADV -> Part.ADV;
            case ADP, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> null;
        };
    }

    @Override
    public boolean derived(String lemma, String other) {
        return kinship.derived(lemma.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean isStop(String lemma) {
        return vocabulary.isStop(lemma);
    }

    @Override
    public double weight(String lemma) {
        if (weights.size() > REMEMBERED) {
            weights.clear();
        }
        return weights.computeIfAbsent(lemma, this::weigh);
    }

    private double weigh(String lemma) {
        if (lemma.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return 0;
        }
        return isStop(lemma) ? STOP_WEIGHT : Math.max(LEAST_WEIGHT, rarity.get().of(lemma));
    }

    @Override
    public Optional<CountryName> countryName(String name) {
        return countries.find(name);
    }
}
