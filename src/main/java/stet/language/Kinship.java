package stet.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.language.wordnet.Part;
import stet.language.wordnet.Pointer;
import stet.language.wordnet.Synset;
import stet.language.wordnet.WordNet;

/** How words stand to each other in WordNet, by their more frequent senses. All words are in lower case. */
final class Kinship {
    /** Rarer senses than these bind words that nobody takes for each other. */
    private static final int SENSES = 3;
    private static final double SHARE = 0.15;
    /** Persons: who does is not what is done. */
    private static final int PERSON = 18;
    /** A kind with more sorts than this is too wide for its sorts to exclude each other. */
    private static final int WIDE_NOUN = 30;
    private static final int WIDE_VERB = 12;

    /** Some 5 MB at most. */
    private static final int REMEMBERED = 20_000;

    private final WordNet wordNet;
    private final Map<String, Set<String>> derivations = new ConcurrentHashMap<>();

    Kinship(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    /** Whether the word is in WordNet. */
    boolean knows(String lemma) {
        return Stream.of(Part.values()).anyMatch(p -> wordNet.has(lemma, p));
    }

    Relation of(String a, String b, Part part) {
        List<Synset> left = frequent(a, part);
        List<Synset> right = frequent(b, part);
        if (left.isEmpty() || right.isEmpty()) {
            return Relation.UNRELATED;
        }
        if (left.stream().anyMatch(s -> right.stream().anyMatch(t -> same(s, t) || near(s, t)))) {
            return Relation.SYNONYM;
        }
        if (reaches(left, right) || reaches(right, left)) {
            return Relation.BROADER;
        }
        return siblings(left, right) ? Relation.SIBLING : Relation.UNRELATED;
    }

    /** The first senses and those met about as often. */
    private List<Synset> frequent(String lemma, Part part) {
        List<Synset> senses = wordNet.senses(lemma, part);
        double enough = Math.max(1, SHARE * wordNet.count(lemma, part));
        return IntStream.range(0, senses.size())
                .filter(i -> i < SENSES || wordNet.count(lemma, part, i) >= enough).mapToObj(senses::get).toList();
    }

    private static boolean same(Synset a, Synset b) {
        return a.part() == b.part() && a.offset() == b.offset();
    }

    /** Similar adjectives, verbs of one group, and what a verb entails or causes. */
    private static boolean near(Synset a, Synset b) {
        return Stream.concat(a.pointers("&", "$", "*").filter(p -> b.is(p.part(), p.offset())),
                b.pointers("&", "$", "*").filter(p -> a.is(p.part(), p.offset()))).findAny().isPresent();
    }

    /** Whether a kind of any of these, up to two steps up, is among those. */
    private boolean reaches(List<Synset> from, List<Synset> to) {
        return from.stream().flatMap(this::kinds).anyMatch(k -> to.stream().anyMatch(t -> same(k, t))
                || kinds(k).anyMatch(m -> to.stream().anyMatch(t -> same(m, t))));
    }

    private Stream<Synset> kinds(Synset synset) {
        return synset.pointers("@", "@i").map(this::target);
    }

    private boolean siblings(List<Synset> left, List<Synset> right) {
        Set<Integer> kinds = new HashSet<>();
        left.stream().limit(2).flatMap(this::kinds).filter(Kinship::isNarrow).forEach(k -> kinds.add(k.offset()));
        return right.stream().limit(2).flatMap(this::kinds).anyMatch(k -> kinds.contains(k.offset()));
    }

    private static boolean isNarrow(Synset kind) {
        long sorts = kind.pointers("~", "~i").count();
        return sorts <= (kind.part() == Part.NOUN ? WIDE_NOUN : WIDE_VERB);
    }

    /** Opposites by WordNet: words paired as such, and adjectives like one of a pair. */
    boolean areOpposites(String a, String b, Part part) {
        return opposes(a, b, part) || opposes(b, a, part);
    }

    private boolean opposes(String a, String b, Part part) {
        for (Synset sense : frequent(a, part)) {
            int place = sense.place(a);
            if (opposites(sense, place).anyMatch(s -> s.place(b) > 0)
                    || part == Part.ADJ && sense.pointers("&").map(this::target)
                            .flatMap(head -> opposites(head, 0)).anyMatch(s -> s.place(b) > 0)) {
                return true;
            }
        }
        return false;
    }

    /** The synsets of the opposites of the word at that place; of any word for 0. */
    private Stream<Synset> opposites(Synset sense, int place) {
        return sense.pointers("!").filter(p -> place == 0 || p.source() == 0 || p.source() == place).map(this::target);
    }

    /** Whether the words are made from each other, by WordNet's derivations and what pertains to what. */
    boolean derived(String a, String b) {
        return a.equals(b) || derivations(a).contains(b) || derivations(b).contains(a);
    }

    private Set<String> derivations(String lemma) {
        Set<String> known = derivations.get(lemma);
        if (known == null) {
            if (derivations.size() > REMEMBERED) {
                derivations.clear();
            }
            known = Stream.of(Part.values()).flatMap(part -> wordNet.senses(lemma, part).stream())
                    .flatMap(s -> s.pointers("+", "\\").filter(p -> p.source() == s.place(lemma)).map(this::word))
                    .collect(Collectors.toUnmodifiableSet());
            derivations.put(lemma, known);
        }
        return known;
    }

    /** Whether one word names the act or state that the other tells: accuse, accusation; not employ, employer. */
    boolean sameAct(String a, String b) {
        return derived(a, b) && !isPerson(a) && !isPerson(b);
    }

    private boolean isPerson(String lemma) {
        return wordNet.senses(lemma, Part.NOUN).stream().limit(2).anyMatch(s -> s.field() == PERSON);
    }

    private Synset target(Pointer pointer) {
        return wordNet.synset(pointer.part(), pointer.offset());
    }

    private String word(Pointer pointer) {
        List<String> words = target(pointer).lemmas();
        return pointer.target() == 0 ? words.getFirst() : words.get(pointer.target() - 1);
    }
}
