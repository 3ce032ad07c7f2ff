package stet.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stet.compare.Deed.Actor;
import stet.fact.Fact;
import stet.language.Token;
import stet.language.WordClass;
import stet.text.Ordered;
import stet.text.Span;

/**
 * Reads the deeds of one sentence by the order of its words: the phrase before a verb does it, the one after suffers it,
 * "by" turns them round. It reads only what stands plainly there; where it is unsure there is no deed.
 */
final class Clauses {
    private static final Map<String, List<Frame>> FRAMES = new HashMap<>();
    private static final Set<String> MUTUAL = new HashSet<>();
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");
    private static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "today", "yesterday");
    private static final Set<String> SUITS = Set.of("suit", "lawsuit", "action", "case", "complaint", "claim",
            "proceedings");
    private static final int ASIDE = 30;
    private static final int REACH = 12;

    /** How a verb tells a deed. */
    private record Frame(String act, boolean subjectDoes, String other) {
    }

    static {
        for (String[] row : Table.rows("deeds.tsv")) {
            if (row[0].equals("both")) {
                MUTUAL.addAll(List.of(row[1].split("\\|")));
                continue;
            }
            for (String verb : row[1].split("\\|")) {
                FRAMES.computeIfAbsent(verb, _ -> new ArrayList<>())
                        .add(new Frame(row[0], row[2].equals("doer"), row[3]));
            }
        }
    }

    private final int block;
    private final List<Token> words;
    private final List<Fact> names;
    /** The words that are part of a name. */
    private final BitSet named = new BitSet();
    private final Map<Integer, Fact> byEnd = new HashMap<>();
    private final List<Deed> deeds = new ArrayList<>();
    private @Nullable Actor last;

    private Clauses(int block, List<Token> words, List<Fact> names) {
        this.block = block;
        this.words = words;
        this.names = names;
        int next = 0;
        for (Fact name : names) {
            Span span = name.place().span();
            byEnd.putIfAbsent(span.end(), name);
            while (next < words.size() && words.get(next).span().end() <= span.start()) {
                next++;
            }
            for (int i = next; i < words.size() && words.get(i).span().start() < span.end(); i++) {
                named.set(i);
            }
        }
    }

    /**
     * The deeds of a sentence, in reading order.
     *
     * @param block where it stands
     * @param words its words
     * @param names those in it, in reading order
     */
    static List<Deed> of(int block, List<Token> words, List<Fact> names) {
        Clauses clauses = new Clauses(block, words, names);
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).wordClass() == WordClass.VERB || clauses.mustBeVerb(i)) {
                clauses.read(i);
            }
        }
        return clauses.deeds;
    }

    /** A past form right between two names, whatever its tag. */
    private boolean mustBeVerb(int i) {
        return is(i, WordClass.ADJ, WordClass.NOUN) && inName(i - 1) && inName(i + 1) && !inName(i)
                && FRAMES.containsKey(lemma(i));
    }

    private String lemma(int i) {
        String lemma = words.get(i).lemma().toLowerCase(Locale.ROOT);
        if (FRAMES.containsKey(lemma) || !lemma.endsWith("ed")) {
            return lemma;
        }
        String mute = lemma.substring(0, lemma.length() - 1);
        return FRAMES.containsKey(mute) ? mute : lemma.substring(0, lemma.length() - 2);
    }

    private void read(int verb) {
        Actor subject = subject(verb);
        if (subject == null) {
            return;
        }
        last = subject;
        String lemma = lemma(verb);
        if (MUTUAL.contains(lemma)) {
            return;
        }
        if (isPassive(verb)) {
            by(verb, lemma, subject);
        } else {
            against(verb, subject);
            for (Frame f : FRAMES.getOrDefault(lemma, List.of(new Frame(lemma, true, "obj")))) {
                Actor other = f.other().equals("obj") ? phrase(verb + 1) : after(verb, f.other());
                add(f, subject, other);
            }
        }
    }

    private void by(int verb, String lemma, Actor subject) {
        Actor agent = after(verb, "by");
        for (Frame f : FRAMES.getOrDefault(lemma, List.of(new Frame(lemma, true, "obj")))) {
            if (f.other().equals("obj")) {
                add(f, agent, subject);
            }
        }
        if (lemma.equals("sell")) {
            add(new Frame("buy", false, "to"), subject, after(verb, "to"));
        }
    }

    /** "filed a suit against the ministry". */
    private void against(int verb, Actor subject) {
        for (int i = verb + 1; i < Math.min(words.size(), verb + 4); i++) {
            if (SUITS.contains(lower(i))) {
                add(new Frame("sue", true, "against"), subject, after(i, "against"));
            }
        }
    }

    private void add(Frame frame, @Nullable Actor subject, @Nullable Actor other) {
        if (subject != null && other != null) {
            deeds.add(frame.subjectDoes()
                    ? new Deed(frame.act(), subject, other, block)
                    : new Deed(frame.act(), other, subject, block));
        }
    }

    private String lower(int i) {
        return i >= 0 && i < words.size() ? words.get(i).text().toLowerCase(Locale.ROOT) : "";
    }

    private boolean is(int i, WordClass... any) {
        return i >= 0 && i < words.size() && List.of(any).contains(words.get(i).wordClass());
    }

    private boolean isPassive(int verb) {
        int i = verb - 1;
        while (is(i, WordClass.ADV, WordClass.PART)) {
            i--;
        }
        boolean participle = !lower(verb).endsWith("ing");
        return participle && (BE.contains(lower(i)) && !lower(i + 1).equals("by")
                || lower(verb + 1).equals("by") && !HAVE.contains(lower(i)));
    }

    /** The phrase before the verb, past its helpers, an aside or a relative pronoun; of a second verb, the first one's. */
    private @Nullable Actor subject(int verb) {
        int i = verb - 1;
        while (is(i, WordClass.AUX, WordClass.ADV) || is(i, WordClass.PART) && !lower(i).equals("to")
                || HAVE.contains(lower(i)) || BE.contains(lower(i)) && !is(i, WordClass.PART)) {
            i--;
        }
        if (lower(i).equals("to") && is(i - 1, WordClass.VERB) || is(i, WordClass.CCONJ)) {
            return last;
        }
        if (lower(i).equals("who") || lower(i).equals("which")) {
            i = lower(i - 1).equals(",") ? i - 2 : i - 1;
        } else if (lower(i).equals(",")) {
            i = beforeAside(i);
        }
        return phraseEnding(i);
    }

    /** Before the comma that opens the aside which this comma closes; -1 for none. */
    private int beforeAside(int comma) {
        for (int i = comma - 1; i > 0 && comma - i <= ASIDE; i--) {
            if (lower(i).equals(",")) {
                return i - 1;
            }
        }
        return -1;
    }

    private @Nullable Actor phraseEnding(int end) {
        int i = end;
        for (int hops = 0; hops < 3; hops++) {
            int start = i;
            while (start > 0 && isNominal(start - 1)
                    && !(lower(start).equals("the") && DAYS.contains(lower(start - 1)))) {
                start--;
            }
            boolean prepositional = is(start - 1, WordClass.ADP) && !Set.of("of", "for").contains(lower(start - 1));
            if (!prepositional && !DAYS.contains(lower(i))) {
                return is(start - 1, WordClass.ADP) && Set.of("of", "for").contains(lower(start - 1))
                        && nameEnding(i) == null
                                ? null
                                : actor(start, i + 1);
            }
            i = DAYS.contains(lower(i)) && !prepositional ? i - 1 : start - 2;
        }
        return null;
    }

    private boolean isNominal(int i) {
        return is(i, WordClass.NOUN, WordClass.PROPN, WordClass.ADJ, WordClass.NUM, WordClass.DET)
                || lower(i).equals("'s") || lower(i).equals("’s") || lower(i).equals("-") || inName(i);
    }

    private boolean inName(int i) {
        return i >= 0 && named.get(i);
    }

    private @Nullable Fact nameEnding(int i) {
        return byEnd.get(words.get(i).span().end());
    }

    /** The phrase that starts at word {@code from}; null where none does, or where another one is joined to it. */
    private @Nullable Actor phrase(int from) {
        int i = from;
        while (isNominal(i) && i - from < REACH) {
            i++;
            if (nameEnding(i - 1) != null && !is(i, WordClass.NOUN, WordClass.PROPN) && !lower(i).startsWith("'")
                    && !lower(i).equals("’s")) {
                break;
            }
        }
        return i == from ? null : actor(from, i);
    }

    private @Nullable Actor after(int verb, String preposition) {
        for (int i = verb + 1; i < Math.min(words.size(), verb + REACH); i++) {
            if (lower(i).equals(preposition)) {
                return phrase(i + 1);
            }
            if (is(i, WordClass.VERB, WordClass.SCONJ) || lower(i).equals(";")) {
                return null;
            }
        }
        return null;
    }

    /** What the words from {@code from} to {@code to} call: their last name, and the word that ends them. */
    private @Nullable Actor actor(int from, int to) {
        if (from < 0 || to <= from || to > words.size()
                || !is(to - 1, WordClass.NOUN, WordClass.PROPN) && !inName(to - 1)) {
            return null;
        }
        Span span = new Span(words.get(from).span().start(), words.get(to - 1).span().end());
        return new Actor(lastName(span), words.get(to - 1));
    }

    private @Nullable Fact lastName(Span within) {
        int behind = Ordered.first(names.size(), i -> names.get(i).place().span().start() >= within.end());
        for (int i = behind - 1; i >= 0 && names.get(i).place().span().start() >= within.start(); i--) {
            if (within.contains(names.get(i).place().span())) {
                return names.get(i);
            }
        }
        return null;
    }
}
