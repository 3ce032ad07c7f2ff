package stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stet.fact.FactValue.Certainty;
import stet.language.WordClass;

/**
 * Finds the words that say how sure or how wide a statement is: modality, allegation, negation, scope and rank. The
 * phrases and their degrees stand in {@code certainty.tsv}.
 */
final class CertaintyFinder {
    private static final PhraseBook<Certainty> PHRASES = phrases();

    private static PhraseBook<Certainty> phrases() {
        PhraseBook<Certainty> book = new PhraseBook<>();
        for (String[] row : PhraseBook.rows("certainty.tsv")) {
            Certainty value = new Certainty(Certainty.Kind.valueOf(row[0]), row[1]);
            for (String phrase : row[2].split("\\|")) {
                book.add(phrase.toLowerCase(Locale.ROOT), value);
            }
        }
        return book;
    }

    private static final Certainty EVER = new Certainty(Certainty.Kind.RANK, "ever");
    /** In, a name, 's, history. */
    private static final int HISTORY = 4;

    private CertaintyFinder() {
    }

    static List<Fact> find(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (Words words : reading.sentences()) {
            for (int i = 0; i < words.size(); i++) {
                PhraseBook.Match<Certainty> m = PHRASES.at(words, i);
                if (m == null && isHistory(words, i)) {
                    m = new PhraseBook.Match<>(i, HISTORY + i, EVER);
                }
                if (m != null && isMeant(words, m)) {
                    facts.add(words.fact(FactType.CERTAINTY, m.from(), m.to(), m.value()));
                    i = m.to() - 1;
                }
            }
        }
        return facts;
    }

    /** Whether the words are used in the sense of the table and not as the name of a month, a noun or a preposition. */
    private static boolean isMeant(Words words, PhraseBook.Match<Certainty> m) {
        if (m.to() - m.from() > 1) {
            boolean unsure = words.is(m.to() - 1, "to") && (words.is(m.to() - 2, "due") || m.to() - m.from() == 2
                    && words.is(m.from(), "is", "are", "was", "were", "'s", "be", "been"));
            return !unsure || isBeforeVerb(words, m.to());
        }
        int i = m.from();
        Word word = words.get(i);
        boolean inName = i > 0 && word.isCapitalized();
        return switch (word.lower()) {
            case "may", "will", "might" -> !inName && word.maybe(WordClass.AUX, WordClass.VERB)
                    && !words.is(i - 1, "the", "his", "her", "their", "a", "at", "of", "free", "political", "last")
                    && i + 1 < words.size() && !Character.isDigit(words.get(i + 1).text().charAt(0));
            case "if" -> i + 2 >= words.size() || words.get(i + 2).isWord();
            case "since" -> hasRankBefore(words, i) || hasNegationBefore(words, i)
                    && i + 1 < words.size() && Character.isDigit(words.get(i + 1).text().charAt(0));
            case "only" -> !words.is(i - 1, "not");
            case "ever" -> !words.is(i - 1, "than", "as") && hasRankBefore(words, i);
            case "no" -> i + 1 < words.size() && words.get(i + 1).isWord();
            case "first" -> !words.is(i + 1, "lady", "name", "half", "quarter", "responders", "responder", "aid",
                    "degree", "-") && !words.is(i - 1, "at") && !inName;
            case "any" -> hasNegationBefore(words, i);
            case "leading" -> words.is(i - 1, "the", "a", "'s", "one") && !words.is(i + 1, "to");
            case "top", "chief" -> words.is(i - 1, "the", "'s") && words.is(i + 1, "seed") && !inName;
            case "whether", "little", "certain", "much" -> false;
            case "most" -> !words.is(i - 1, "the", "second", "third", "'s", "at") && !inName;
            case "possible", "potential", "likely", "apparent", "total" -> word.maybe(WordClass.ADJ, WordClass.ADV);
            case "established", "proved", "anticipated" -> !word.maybe(WordClass.VERB);
            case "'d" -> word.maybe(WordClass.AUX);
            case "least" -> !words.is(i - 1, "at");
            default -> !inName || word.wordClass() != WordClass.PROPN && word.wordClass() != WordClass.X;
        };
    }

    /** "due to": a plan before a verb, a cause before a noun; "are to": an office or a plan. */
    private static boolean isBeforeVerb(Words words, int next) {
        if (next >= words.size() || words.is(next, "the", "a", "an", "his", "her", "its", "their")) {
            return false;
        }
        boolean noun = next + 1 < words.size() && words.get(next + 1).maybe(WordClass.NOUN, WordClass.ADJ);
        Word word = words.get(next);
        return word.maybe(WordClass.VERB, WordClass.AUX, WordClass.ADV) || word.wordClass() == WordClass.ADJ && !noun;
    }

    /** "In Norway's history", after a rank. */
    private static boolean isHistory(Words words, int i) {
        return words.is(i, "in") && words.is(i + 2, "'s") && words.is(i + HISTORY - 1, "history")
                && hasRankBefore(words, i);
    }

    private static boolean hasRankBefore(Words words, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 12); k--) {
            String w = words.get(k).lower();
            if (w.endsWith("est") || w.equals("first") || w.equals("record") || w.equals("most") || w.equals("worst")
                    || w.equals("only") || w.equals("last") || w.equals("best")) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNegationBefore(Words words, int i) {
        for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
            if (words.is(k, "not", "n't", "without", "never", "denied", "no")) {
                return true;
            }
        }
        return false;
    }
}
