package stet.compare.polarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.align.WordLink;
import stet.language.AnalyzedSentence;
import stet.language.Lexicon;
import stet.language.WordClass;
import stet.text.Place;

/**
 * Looks up, in linked sentences, what became of the verb that a hedge weakens: <em>might have fallen ill</em> and
 * <em>has fallen ill</em> are one statement, a guess in the one and a fact in the other.
 */
public final class Hedged {
    private static final int AHEAD = 6;
    private static final int CLAUSE = 9;
    private static final int BEFORE = 4;
    /** Before a verb: what it tells is not told as a fact. */
    private static final Set<String> WEAK = Set.of("can", "could", "may", "might", "will", "would", "shall", "should",
            "must", "'ll", "'d", "to", "if", "unless", "whether", "ca", "wo", "not", "n't", "never", "expected",
            "likely", "possibly", "perhaps", "probably", "potentially", "ought");
    /** What comes after these has come about, or is told to come. */
    private static final Set<String> ORDER = Set.of("after", "once", "when", "since", "because", "as", "now");

    private final Bridge bridge;

    private Hedged(Bridge bridge) {
        this.bridge = bridge;
    }

    /** From the words of linked sentences of one version to those of the other. */
    public static Hedged of(List<AnalyzedSentence> from, List<AnalyzedSentence> to, Map<Place, Place> links,
            Lexicon lexicon) {
        Passage here = new Passage(from);
        Passage there = new Passage(to);
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < here.size(); i++) {
            Place partner = links.get(here.place(i, i + 1));
            Integer number = partner == null ? null : there.number(partner);
            if (number != null) {
                numbers.put(i, number);
            }
        }
        return new Hedged(Bridge.of(here, there, numbers, lexicon));
    }

    /** The links of words both ways, by their places. */
    public static Map<Place, Place> links(List<WordLink> words, boolean fromOriginal) {
        Map<Place, Place> links = new HashMap<>();
        words.forEach(w -> links.put(fromOriginal ? w.original() : w.rewrite(),
                fromOriginal ? w.rewrite() : w.original()));
        return links;
    }

    /** Where the other version tells as a fact what the hedge weakens here. */
    public Optional<Place> plain(Place hedge) {
        int next = after(hedge);
        Optional<Integer> head = verb(next, AHEAD);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Passage to = bridge.to;
        return bridge.same(head.get()).or(() -> sure(head.get())).filter(c -> isVerb(to, c)).filter(this::isTold)
                .map(c -> to.place(firstHelp(c), c + 1));
    }

    /** A verb in the place of the other, before the same words. */
    private Optional<Integer> sure(int verb) {
        Optional<Integer> c = bridge.linked(verb);
        for (int i = verb + 1; c.isPresent() && i < Math.min(bridge.from.size(), verb + BEFORE); i++) {
            Optional<Integer> next = bridge.from.isContent(i) ? bridge.linked(i) : Optional.empty();
            if (next.isPresent()) {
                return c.filter(v -> next.get() > v && next.get() <= v + BEFORE);
            }
        }
        return Optional.empty();
    }

    /** A verb of its own, to have and to be among them. */
    private static boolean isVerb(Passage p, int i) {
        return p.is(i, WordClass.VERB) || p.is(i, WordClass.AUX) && (p.is(i, "have") || p.is(i, "be"))
                && !p.is(i + 1, WordClass.VERB) && !p.is(i + 1, WordClass.AUX) && !p.is(i + 1, WordClass.ADV);
    }

    /** Where the other version has an order of events for the condition here: after for if. */
    public Optional<Place> order(Place condition) {
        Passage to = bridge.to;
        Optional<Integer> c = verb(after(condition), CLAUSE)
                .flatMap(v -> bridge.same(v).or(() -> bridge.linked(v)));
        for (int i = c.orElse(0) - 1; c.isPresent() && i >= Math.max(0, c.get() - CLAUSE); i--) {
            if (ORDER.contains(to.lower(i))) {
                return Optional.of(to.place(i, i + 1));
            }
            if (WEAK.contains(to.lower(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private int after(Place hedge) {
        for (int i = 0; i < bridge.from.size(); i++) {
            if (bridge.from.place(i, i + 1).overlaps(hedge)) {
                int end = i;
                while (end < bridge.from.size() && bridge.from.place(end, end + 1).overlaps(hedge)) {
                    end++;
                }
                return end;
            }
        }
        return bridge.from.size();
    }

    private Optional<Integer> verb(int from, int ahead) {
        Passage p = bridge.from;
        for (int i = from; i < Math.min(p.size(), from + ahead); i++) {
            if (!p.token(i).isWord() && !p.is(i, ",")) {
                return Optional.empty();
            }
            if (isVerb(p, i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private boolean isTold(int verb) {
        Passage to = bridge.to;
        for (int i = Math.max(0, verb - BEFORE); i < verb; i++) {
            if (WEAK.contains(to.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private int firstHelp(int verb) {
        int first = verb;
        while (first > 0 && verb - first < 3 && bridge.to.is(first - 1, WordClass.AUX)) {
            first--;
        }
        return first;
    }
}
