package stet.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import stet.fact.time.Tense;
import stet.language.Token;
import stet.language.WordClass;
import stet.text.Ordered;
import stet.text.Span;

/**
 * The tense of the clause in which a time stands, by the nearest verb before it, else after it. News tells in the past;
 * modal verbs, "is to", "due", "scheduled" and the plain present look ahead ("opens on Monday").
 */
final class ClauseTense {
    /** Words between a time and its verb. */
    private static final int REACH = 14;
    private static final Set<String> MODALS = Set.of("will", "'ll", "shall", "would", "may", "might", "could", "should",
            "can", "must", "wo", "ca", "'d");
    private static final Set<String> AHEAD = Set.of("due", "scheduled", "planned", "slated", "expected", "likely",
            "upcoming", "until", "till", "pending", "deadline");
    /** After these words an infinitive is not yet done. */
    private static final Set<String> NOT_YET = Set.of("due", "schedule", "plan", "set", "slate", "expect", "likely",
            "hope",
            "want", "agree", "vow", "promise", "intend", "be", "go", "ready", "urge", "ask", "call", "order", "decide",
            "prepare", "aim", "seek", "need", "suppose", "bind", "have", "threaten", "pledge", "commit", "invite",
            "tell",
            "propose", "instruct", "project", "forecast", "wait", "allow", "permit", "able", "unlikely", "certain");
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
    private static final Set<String> IS = Set.of("is", "are", "am", "'s", "'re", "'m", "be");
    private static final Set<String> WAS = Set.of("was", "were", "did");
    private static final Set<String> STOPS = Set.of(";", ":", "(", ")", "\"", "“", "”", "—", "–");

    /** Verbs whose past is spelled as their present. */
    private static final Set<String> EITHER = Set.of("set", "cut", "put", "hit", "let", "shut", "cost", "hurt", "quit",
            "spread", "read", "beat", "bid", "cast", "split", "burst", "bet", "rid", "shed", "slit", "thrust", "upset");

    private final List<Token> tokens;
    private final boolean headline;

    /** @param headline whether the sentence is a title, in which the present tells what was */
    ClauseTense(List<Token> tokens, boolean headline) {
        this.tokens = tokens;
        this.headline = headline;
    }

    /** The tense at a range of the block. */
    Tense at(Span span) {
        int first = indexAt(span.start());
        int before = lower(first - 1).equals("on") ? first - 2 : first - 1;
        if (lower(before).endsWith("ed") && !AHEAD.contains(lower(before))) {
            return Tense.PAST;
        }
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (STOPS.contains(tokens.get(i).text())) {
                break;
            }
            if (AHEAD.contains(lower(i)) || lower(i).equals("set") && (lower(i + 1).equals("to") || lower(i + 1).equals(
                    "for"))) {
                return Tense.FUTURE;
            }
            if (isVerb(i)) {
                return of(i);
            }
        }
        int last = indexAt(span.end());
        for (int i = last; i < Math.min(tokens.size(), last + REACH) && !isStop(i); i++) {
            if (MODALS.contains(lower(i))) {
                return Tense.FUTURE;
            }
            if (isVerb(i)) {
                return of(i);
            }
        }
        return Tense.UNKNOWN;
    }

    private boolean isStop(int i) {
        return STOPS.contains(tokens.get(i).text()) || tokens.get(i).text().equals(",");
    }

    private int indexAt(int offset) {
        return Ordered.first(tokens.size(), i -> tokens.get(i).span().start() >= offset);
    }

    private String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).text().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private boolean isVerb(int i) {
        WordClass c = tokens.get(i).wordClass();
        return c == WordClass.VERB || c == WordClass.AUX;
    }

    /** The tense of the verb there with its auxiliaries. */
    private Tense of(int verb) {
        boolean to = false;
        for (int i = verb; i >= Math.max(0, verb - 4); i--) {
            String word = lower(i);
            if (i < verb && !isVerb(i) && tokens.get(i).wordClass() != WordClass.ADV && !word.equals("to")
                    && !word.equals("not") && !word.equals("n't") && tokens.get(i).wordClass() != WordClass.PART) {
                break;
            }
            if (MODALS.contains(word)) {
                return isPerfect(i, verb) ? Tense.PAST : Tense.FUTURE;
            }
            if (word.equals("to") && i < verb) {
                return infinitive(i);
            }
            if (HAVE.contains(word) && i < verb || WAS.contains(word)) {
                return Tense.PAST;
            }
            if (IS.contains(word) && !word.equals("be") && i < verb) {
                return lower(verb).endsWith("ing") ? Tense.FUTURE : Tense.UNKNOWN;
            }
        }
        return finite(verb);
    }

    private boolean isPerfect(int modal, int verb) {
        for (int i = modal + 1; i < verb; i++) {
            if (lower(i).equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** "Is due to meet" against "went to meet". */
    private Tense infinitive(int to) {
        for (int i = to - 1; i >= Math.max(0, to - 3); i--) {
            if (NOT_YET.contains(tokens.get(i).lemma()) || NOT_YET.contains(lower(i))) {
                return Tense.FUTURE;
            }
        }
        return headline ? Tense.FUTURE : Tense.UNKNOWN;
    }

    /** A verb on its own: its past form, or its present, which in a running text looks ahead. */
    private Tense finite(int verb) {
        Token t = tokens.get(verb);
        String word = lower(verb);
        boolean plain = word.equals(t.lemma()) || word.endsWith("s");
        if (word.endsWith("ing") || headline || EITHER.contains(word)) {
            return Tense.UNKNOWN;
        }
        return plain ? IS.contains(word) ? Tense.UNKNOWN : Tense.FUTURE : Tense.PAST;
    }
}
