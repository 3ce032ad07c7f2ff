package stet.compare.polarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.language.Lexicon;
import stet.language.Relation;
import stet.language.WordClass;

/** The way from the words of a passage to those of its counterpart. */
final class Bridge {
    /** Longer passages are looked up by their words' dictionary forms alone. */
    private static final int MANY = 120;

    private static final double TELLING = 0.3;
    private static final int GAP = 9;
    private static final int NEIGHBOURS = 3;
    private static final Set<WordClass> PARTICIPLES = Set.of(WordClass.ADJ, WordClass.VERB);

    final Passage from;
    final Passage to;
    private final Map<Integer, Integer> links;
    private final Lexicon lexicon;

    private Bridge(Passage from, Passage to, Map<Integer, Integer> links, Lexicon lexicon) {
        this.from = from;
        this.to = to;
        this.links = links;
        this.lexicon = lexicon;
    }

    static Bridge of(Passage from, Passage to, Map<Integer, Integer> links, Lexicon lexicon) {
        return new Bridge(from, to, links, lexicon);
    }

    Bridge back() {
        Map<Integer, Integer> back = new HashMap<>();
        links.forEach((a, b) -> back.put(b, a));
        return new Bridge(to, from, back, lexicon);
    }

    Optional<Integer> linked(int word) {
        return Optional.ofNullable(links.get(word));
    }

    /** The word there that says what this one says, as it is or denied by its opposite. */
    Optional<Integer> counterpart(int word) {
        Integer link = links.get(word);
        if (link != null && isAkin(word, link)) {
            return Optional.of(link);
        }
        List<Integer> same = to.withLemma(from.lemma(word));
        if (!same.isEmpty()) {
            return same.stream().min((a, b) -> Integer.compare(distance(word, a), distance(word, b)));
        }
        for (int i = 0; i < to.size() && to.size() <= MANY; i++) {
            if (to.isContent(i) && lexicon.derived(from.lemma(word), to.lemma(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The same word there, or one made from it or meaning the same. */
    Optional<Integer> same(int word) {
        return counterpart(word).filter(c -> akin(word, c) && relation(word, c) != Relation.BROADER
                || relation(word, c) == Relation.ANTONYM);
    }

    private int distance(int word, int there) {
        return Math.abs(word * Math.max(1, to.size()) / Math.max(1, from.size()) - there);
    }

    private boolean isAkin(int a, int b) {
        return from.lemma(a).equals(to.lemma(b)) || switch (relation(a, b)) {
            case SAME, SYNONYM, BROADER, ANTONYM -> true;
            case SIBLING, UNRELATED -> lexicon.derived(from.lemma(a), to.lemma(b));
        };
    }

    /** The words without partners that stand there between the partners of a word's neighbours. */
    List<Integer> gap(int word) {
        int left = neighbour(word, -1);
        int right = neighbour(word, 1);
        List<Integer> words = new ArrayList<>();
        if (left >= 0 && left < right && right - left <= GAP) {
            Set<Integer> taken = Set.copyOf(links.values());
            for (int i = left + 1; i < right; i++) {
                if (to.isContent(i) && !taken.contains(i)) {
                    words.add(i);
                }
            }
        }
        return words;
    }

    /** The partner of the nearest linked word on that side; the end of the passage where the word stands near its own. */
    private int neighbour(int word, int step) {
        for (int i = word + step; Math.abs(i - word) <= NEIGHBOURS; i += step) {
            Integer partner = links.get(i);
            if (partner != null) {
                return partner;
            }
            if (i < 0 || i >= from.size()) {
                return i < 0 ? 0 : to.size();
            }
        }
        return -1;
    }

    /** Whether the word there tells enough to stand for another. */
    boolean tells(int there) {
        return lexicon.weight(to.lemma(there)) >= TELLING;
    }

    /** Whether the words are of one class, adjectives and participles taken as one. */
    boolean sameClass(int a, int b) {
        WordClass x = from.token(a).wordClass();
        WordClass y = to.token(b).wordClass();
        return x == y || PARTICIPLES.contains(x) && PARTICIPLES.contains(y);
    }

    /** Whether one may stand for the other. */
    boolean akin(int a, int b) {
        return switch (relation(a, b)) {
            case SAME, SYNONYM, BROADER -> true;
            case ANTONYM, SIBLING, UNRELATED -> from.lemma(a).equals(to.lemma(b))
                    || lexicon.derived(from.lemma(a), to.lemma(b));
        };
    }

    /** The word there that says what the base of a word says, the one at the likest place. */
    Optional<Integer> find(String base, int word) {
        List<Integer> same = to.withLemma(base);
        return same.stream().min((a, b) -> Integer.compare(distance(word, a), distance(word, b)));
    }

    private Relation relation(int a, int b) {
        return lexicon.relation(from.lemma(a), to.lemma(b), from.token(a).wordClass());
    }

    /** Whether the words are opposites. */
    boolean opposes(int a, int b) {
        return relation(a, b) == Relation.ANTONYM;
    }

    /** Whether a word there says what the base says. */
    boolean says(String base, int there) {
        String lemma = to.lemma(there);
        return lemma.equals(base) || to.lower(there).equals(base) || lexicon.derived(base, lemma)
                || lexicon.relation(base, lemma, to.token(there).wordClass()) == Relation.SYNONYM;
    }
}
