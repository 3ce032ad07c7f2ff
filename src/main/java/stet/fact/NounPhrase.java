package stet.fact;

import java.util.Set;
import stet.language.WordClass;

/** Finds the edges of noun phrases by the classes of their words. */
final class NounPhrase {
    private static final int LONGEST = 25;
    private static final Set<String> OPENERS = Set.of("the", "a", "an", "this", "these", "those", "his", "her", "its",
            "their", "our", "my", "your", "some", "several", "many", "other", "another", "two", "three", "no", "both",
            "all", "most", "each", "one");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "you", "who", "which",
            "that", "everyone", "nobody", "somebody", "someone", "anyone", "both", "others", "many", "some", "most");
    private static final Set<String> JOINTS = Set.of("of", "for", "at", "from", "in", "with", "to", "on", "and", "&");

    private NounPhrase() {
    }

    /** The first word of the phrase that ends before word {@code end}; {@code end} itself where none does. */
    static int startOf(Words words, int end) {
        int i = end - 1;
        if (i >= 0 && words.is(i, PRONOUNS.toArray(new String[0]))) {
            return i;
        }
        int start = end;
        while (i >= 0 && end - i <= LONGEST) {
            Word w = words.get(i);
            if (OPENERS.contains(w.lower())) {
                start = i;
                if (!isJoint(words, i - 1)) {
                    break;
                }
            } else if (isNominal(w)) {
                start = i;
            } else if (start < end && (isJoint(words, i) || isModifier(words, i))) {
                i--;
                continue;
            } else {
                break;
            }
            i--;
        }
        return start > 0 && start < end && words.is(start, "'s") ? start - 1 : start;
    }

    /** After the last word of the phrase that starts at word {@code from}; {@code from} itself where none does. */
    static int endOf(Words words, int from) {
        int i = from;
        if (i < words.size() && words.is(i, PRONOUNS.toArray(new String[0]))) {
            return i + 1;
        }
        int end = from;
        while (i < words.size() && i - from <= LONGEST) {
            Word w = words.get(i);
            boolean opens = OPENERS.contains(w.lower());
            if (opens && end > from && !isJoint(words, i - 1)) {
                break;
            }
            if (opens || isNominal(w)) {
                end = i + 1;
            } else if (!(end > from && isJoint(words, i))) {
                break;
            }
            i++;
        }
        return end;
    }

    /** Words that join two nouns: a spokesman for the ministry, China and Russia. */
    private static boolean isJoint(Words words, int i) {
        return i > 0 && JOINTS.contains(words.get(i).lower()) && isNominal(words.get(i - 1))
                && i + 1 < words.size() && (isNominal(words.get(i + 1)) || OPENERS.contains(words.get(i + 1).lower()))
                && (!words.is(i, "and") || words.get(i - 1).isCapitalized() == words.get(i + 1).isCapitalized());
    }

    /** A participle that tells more of the people before it: people taking part, a person briefed on the plan. */
    private static boolean isModifier(Words words, int i) {
        Word w = words.get(i);
        boolean participle = w.wordClass() == WordClass.VERB && w.lower().endsWith("ing")
                || w.is("involved", "briefed", "based");
        boolean preposition = w.wordClass() == WordClass.ADP && i > 0
                && words.is(i - 1, "part", "involved", "briefed", "familiar", "working", "based", "taking");
        return i > 0 && (preposition
                || participle && words.get(i - 1).wordClass() == WordClass.NOUN && !words.get(i - 1).isCapitalized());
    }

    private static boolean isNominal(Word w) {
        return switch (w.wordClass()) {
            case NOUN, PROPN, ADJ, NUM -> w.isWord() || w.is("%", "$");
            case PART -> w.is("'s");
            case X -> w.isWord() && !PRONOUNS.contains(w.lower());
            case PUNCT -> w.text().endsWith(".") && w.text().length() > 1;
            case DET, SYM -> w.isWord();
            case VERB -> w.isCapitalized() && w.span().start() > 0;
            case ADP, ADV, AUX, CCONJ, INTJ, PRON, SCONJ -> w.is("'s", "his", "her", "their", "its", "own");
        };
    }

    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "yesterday", "today");
    private static final Set<String> PERIODS = Set.of("week", "month", "year", "morning", "evening", "afternoon",
            "night", "weekend");

    /** The first word of a time that ends before word {@code end}: on Friday, this month; {@code end} for none. */
    static int startOfTime(Words words, int end) {
        int i = end - 1;
        if (i > 0 && PERIODS.contains(words.get(i).lower())
                && words.is(i - 1, "this", "last", "next", "that", "each", "every")) {
            return i - 1;
        }
        if (i > 0 && PERIODS.contains(words.get(i).lower()) && DAYS.contains(words.get(i - 1).lower())) {
            i--;
        }
        if (i > 0 && DAYS.contains(words.get(i).lower())) {
            return words.is(i - 1, "on", "late", "early", "last") ? i - 1 : i;
        }
        return end;
    }

    static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    /** The classes that may stand between a subject and its verb. */
    static boolean isBetween(Word w) {
        return w.wordClass() == WordClass.AUX || w.wordClass() == WordClass.ADV || w.is("has", "have", "had", "also",
                "later", "was", "is", "were", "not", "n't", "'s", "would", "could", "will", "'d", "did", "does", "do",
                "been", "be", "previously", "repeatedly", "already", "then", "once", "never", "initially",
                "both");
    }
}
