package stet.language;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.language.wordnet.Part;
import stet.language.wordnet.Pointer;
import stet.language.wordnet.Sign;
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
        if (!Collections.disjoint(left, right) || near(left, right) || near(right, left)) {
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
        if (senses.size() <= SENSES) {
            return senses;
        }
        int[] counts = wordNet.counts(lemma, part);
        double enough = Math.max(1, SHARE * IntStream.of(counts).sum());
        return IntStream.range(0, senses.size())
                .filter(i -> i < SENSES || i < counts.length && counts[i] >= enough).mapToObj(senses::get).toList();
    }

    /** Similar adjectives, verbs of one group, and what a verb entails or causes. */
    private static boolean near(List<Synset> from, List<Synset> to) {
        return from.stream().flatMap(s -> s.pointers(Sign.SIMILAR, Sign.VERB_GROUP, Sign.ENTAILMENT))
                .anyMatch(p -> to.stream().anyMatch(t -> t.number() == p.synset()));
    }

    /** Whether a kind of any of these, up to two steps up, is among those. */
    private boolean reaches(List<Synset> from, List<Synset> to) {
        return from.stream().flatMap(this::kinds).anyMatch(k -> to.contains(k) || kinds(k).anyMatch(to::contains));
    }

    private Stream<Synset> kinds(Synset synset) {
        return synset.pointers(Sign.HYPERNYM, Sign.INSTANCE_HYPERNYM).map(this::target);
    }

    private boolean siblings(List<Synset> left, List<Synset> right) {
        Set<Synset> kinds = left.stream().limit(2).flatMap(this::kinds).collect(Collectors.toSet());
        return right.stream().limit(2).flatMap(this::kinds).anyMatch(k -> kinds.contains(k) && isNarrow(k));
    }

    private static boolean isNarrow(Synset kind) {
        long sorts = kind.pointers(Sign.HYPONYM, Sign.INSTANCE_HYPONYM).count();
        return sorts <= (kind.part() == Part.NOUN ? WIDE_NOUN : WIDE_VERB);
    }

    /** Opposites by WordNet: words paired as such, and adjectives like one of a pair. */
    boolean areOpposites(String a, String b, Part part) {
        return opposes(a, b, part) || opposes(b, a, part);
    }

    private boolean opposes(String a, String b, Part part) {
        for (Synset sense : frequent(a, part)) {
            Stream<Pointer> own = sense.pointers(Sign.ANTONYM)
                    .filter(p -> p.source() == 0 || p.source() == sense.place(a));
            Stream<Pointer> alike = part == Part.ADJ
                    ? sense.pointers(Sign.SIMILAR).flatMap(p -> target(p).pointers(Sign.ANTONYM))
                    : Stream.empty();
            if (Stream.concat(own, alike).anyMatch(p -> target(p).place(b) > 0)) {
                return true;
            }
        }
        return false;
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
                    .flatMap(s -> derivations(s, s.place(lemma))).collect(Collectors.toUnmodifiableSet());
            derivations.put(lemma, known);
        }
        return known;
    }

    private Stream<String> derivations(Synset sense, int place) {
        return sense.pointers(Sign.DERIVATION, Sign.PERTAINYM).filter(p -> p.source() == place).map(this::word);
    }

    /** Whether one word names the act or state that the other tells: accuse, accusation; not employ, employer. */
    boolean sameAct(String a, String b) {
        return derived(a, b) && !isPerson(a) && !isPerson(b);
    }

    private boolean isPerson(String lemma) {
        return wordNet.senses(lemma, Part.NOUN).stream().limit(2).anyMatch(s -> s.field() == PERSON);
    }

    private Synset target(Pointer pointer) {
        return wordNet.synset(pointer.synset());
    }

    private String word(Pointer pointer) {
        return target(pointer).lemma(pointer.target());
    }
}
