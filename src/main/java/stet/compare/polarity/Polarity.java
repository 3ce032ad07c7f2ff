package stet.compare.polarity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stet.align.WordLink;
import stet.compare.polarity.Negative.Strength;
import stet.language.AnalyzedSentence;
import stet.language.Lexicon;
import stet.language.WordClass;
import stet.text.Place;

/**
 * Compares what linked sentences deny. What counts is whether the same thing is denied in both, not the words that deny
 * it: <em>is not legal</em> and <em>is illegal</em> are one statement. What the other version neither affirms nor denies
 * is nobody's flip.
 */
public final class Polarity {
    private static final int NEAR = 6;
    private static final int BEFORE = 4;
    private static final int BEHIND = 2;
    private static final Set<String> ALIKE = Set.of("like", "as", "similar", "likewise");
    private static final Set<String> INCLUDED = Set.of("including", "include", "included", "includes");

    private final Lexicon lexicon;
    private final Negatives negatives;
    private final Map<Place, Place> links = new HashMap<>();

    /**
     * @param pairs      denials of one thing in both versions, by the places of the words that deny
     * @param flips      what one version denies and the other affirms
     * @param inOriginal around the original's denials: what helps them is not told alone
     * @param inRewrite  the same in the rewrite
     * @param denied     the original's words that are denied
     * @param deniedToo  the rewrite's
     */
    public record Outcome(Map<Place, Place> pairs, List<Flip> flips, List<Place> inOriginal, List<Place> inRewrite,
            Set<Place> denied, Set<Place> deniedToo) {
        static final Outcome NONE = new Outcome(Map.of(), List.of(), List.of(), List.of(), Set.of(), Set.of());
    }

    public Polarity(Lexicon lexicon, List<WordLink> words) {
        this.lexicon = lexicon;
        negatives = new Negatives(lexicon);
        words.forEach(w -> links.put(w.original(), w.rewrite()));
    }

    /** The denials of two groups of sentences that carry the same content. */
    public Outcome compare(List<AnalyzedSentence> original, List<AnalyzedSentence> rewrite) {
        Passage ours = new Passage(original);
        Passage theirs = new Passage(rewrite);
        Negatives.Found found = negatives.find(ours);
        Negatives.Found foundToo = negatives.find(theirs);
        if (!found.isSure() && !foundToo.isSure()) {
            return Outcome.NONE;
        }
        Bridge there = Bridge.of(ours, theirs, links(ours, theirs), lexicon);
        Bridge back = there.back();
        Negatives.Found denied = changed(found, there);
        Negatives.Found deniedToo = changed(foundToo, back);
        List<Pairing.Pair> pairs = new Pairing(there, back).of(denied.denials(), deniedToo.denials());
        Set<Negative> paired = new HashSet<>();
        pairs.forEach(p -> paired.addAll(List.of(p.original(), p.rewrite())));
        List<Flip> flips = new ArrayList<>();
        alone(denied, paired).forEach(n -> flip(n, there, deniedToo).ifPresent(c -> flips.add(
                new Flip(group(ours, n), affirmed(theirs, c, deniedToo), true, c.sure()))));
        alone(deniedToo, paired).forEach(n -> flip(n, back, denied).ifPresent(c -> flips.add(
                new Flip(affirmed(ours, c, denied), group(theirs, n), false, c.sure()))));
        Map<Place, Place> places = new HashMap<>();
        pairs.forEach(p -> places.put(place(ours, p.original()), place(theirs, p.rewrite())));
        return new Outcome(places, flips,
                Stream.concat(sure(denied).map(n -> around(ours, n)), flips.stream().map(Flip::original)).toList(),
                Stream.concat(sure(deniedToo).map(n -> around(theirs, n)), flips.stream().map(Flip::rewrite)).toList(),
                denied(ours, denied), denied(theirs, deniedToo));
    }

    /** Without the hints that stand in both versions: they stand in for nothing. */
    private static Negatives.Found changed(Negatives.Found found, Bridge bridge) {
        return new Negatives.Found(found.denials().stream().filter(n -> n.isSure() || bridge.linked(n.from())
                .filter(c -> bridge.to.lemma(c).equals(bridge.from.lemma(n.from()))).isEmpty()).toList(),
                found.undone());
    }

    /** The words that are denied, and those whose denial is denied. */
    private static Set<Place> denied(Passage p, Negatives.Found found) {
        Set<Place> words = new HashSet<>();
        found.denials().stream().filter(n -> n.isSure() && n.strength() != Strength.CONTRAST && n.base().isEmpty())
                .flatMap(n -> n.scope().stream().limit(2)).forEach(w -> words.add(p.place(w, w + 1)));
        found.undone().forEach(u -> words.add(p.place(u.to() - 1, u.to())));
        return words;
    }

    private static Stream<Negative> sure(Negatives.Found found) {
        return found.denials().stream().filter(Negative::isSure);
    }

    private static List<Negative> alone(Negatives.Found found, Set<Negative> paired) {
        return sure(found).filter(n -> !paired.contains(n)).toList();
    }

    /** The words that the denial colours: could not, not fully, all were unsuccessful. */
    private static Place around(Passage p, Negative n) {
        return p.place(Math.max(0, n.from() - BEFORE), Math.min(p.size(), n.to() + BEHIND));
    }

    private Map<Integer, Integer> links(Passage ours, Passage theirs) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ours.size(); i++) {
            Place partner = links.get(ours.place(i, i + 1));
            Integer there = partner == null ? null : theirs.number(partner);
            if (there != null) {
                numbers.put(i, there);
            }
        }
        return numbers;
    }

    /** Where the other version affirms what is denied here. */
    private record Affirmed(int word, boolean sure) {
    }

    private static Optional<Affirmed> flip(Negative n, Bridge bridge, Negatives.Found there) {
        Optional<Affirmed> undone = bridge.linked(n.from()).or(() -> bridge.linked(n.to() - 1))
                .filter(c -> there.undone().stream().anyMatch(u -> u.isIn(c))).map(c -> new Affirmed(c, true));
        return undone.or(() -> switch (n.strength()) {
            case GRAMMAR, VERBAL -> own(n, bridge, there, false).or(() -> head(n, bridge, there));
            case NOMINAL -> own(n, bridge, there, true).or(() -> head(n, bridge, there));
            case CONTRAST -> contrast(n, bridge);
            case AFFIX -> affix(n, bridge, there);
            case HINT -> Optional.empty();
        });
    }

    /** The opposite of the very word that denies: possess for lack; or any other word in its place. */
    private static Optional<Affirmed> own(Negative n, Bridge bridge, Negatives.Found there, boolean any) {
        return bridge.linked(n.from()).filter(c -> !isDenied(c, there))
                .filter(c -> bridge.opposes(n.from(), c)
                        || any && bridge.to.isContent(c) && !bridge.akin(n.from(), c))
                .map(c -> new Affirmed(c, bridge.opposes(n.from(), c)));
    }

    /** What is denied, affirmed there. */
    private static Optional<Affirmed> head(Negative n, Bridge bridge, Negatives.Found there) {
        return n.scope().stream().findFirst().flatMap(w -> bridge.same(w)
                .filter(c -> !bridge.opposes(w, c) && !isDenied(c, there))).map(c -> new Affirmed(c, true));
    }

    /** The same thing, told to be alike or included. */
    private static Optional<Affirmed> contrast(Negative n, Bridge bridge) {
        Set<String> words = bridge.from.is(n.from(), "unlike") ? ALIKE : INCLUDED;
        Optional<Integer> own = bridge.linked(n.from()).filter(c -> words.contains(bridge.to.lower(c)));
        if (own.isPresent()) {
            return own.map(c -> new Affirmed(c, true));
        }
        for (int w : n.scope()) {
            Optional<Integer> c = bridge.counterpart(w);
            for (int i = c.orElse(0) - 1; c.isPresent() && i >= Math.max(0, c.get() - NEAR); i--) {
                if (words.contains(bridge.to.lower(i))) {
                    return Optional.of(new Affirmed(i, true));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Affirmed> affix(Negative n, Bridge bridge, Negatives.Found there) {
        Optional<Integer> link = bridge.linked(n.from());
        if (link.isPresent()) {
            int c = link.get();
            boolean sure = bridge.says(n.base(), c) || bridge.opposes(n.from(), c);
            return isDenied(c, there)
                    || !sure && (bridge.akin(n.from(), c) || !bridge.sameClass(n.from(), c) || !bridge.tells(c))
                            ? Optional.empty()
                            : Optional.of(new Affirmed(c, sure));
        }
        Optional<Integer> base = bridge.find(n.base(), n.from()).filter(c -> !isDenied(c, there));
        return base.isPresent() ? base.map(c -> new Affirmed(c, true)) : gap(n, bridge, there);
    }

    /** What stands in the place of a word that denies by a syllable. */
    private static Optional<Affirmed> gap(Negative n, Bridge bridge, Negatives.Found there) {
        List<Integer> words = bridge.gap(n.from());
        if (words.stream().anyMatch(c -> isDenied(c, there) || bridge.akin(n.from(), c))) {
            return Optional.empty();
        }
        return words.stream().filter(c -> bridge.says(n.base(), c)).findFirst().map(c -> new Affirmed(c, true))
                .or(() -> words.stream().filter(c -> bridge.sameClass(n.from(), c)).filter(bridge::tells)
                        .reduce((a, b) -> b)
                        .map(c -> new Affirmed(c, false)));
    }

    private static boolean isDenied(int word, Negatives.Found there) {
        return there.denials().stream().anyMatch(n -> n.strength() == Strength.HINT
                ? n.isIn(word) || n.scope().contains(word)
                : n.covers(word));
    }

    /** The affirming word, or the two denials that make it affirm. */
    private static Place affirmed(Passage p, Affirmed a, Negatives.Found found) {
        return found.undone().stream().filter(u -> u.isIn(a.word())).findFirst()
                .map(u -> p.place(Math.max(0, p.is(u.from() - 1, WordClass.AUX) ? u.from() - 1 : u.from()), u.to()))
                .orElseGet(() -> verb(p, a.word()));
    }

    private static Place place(Passage p, Negative n) {
        return p.place(n.from(), n.to());
    }

    /** The denial with the verb it denies, where that stands next. */
    private static Place group(Passage p, Negative n) {
        boolean next = n.strength() == Strength.GRAMMAR && n.to() - n.from() == 1 && !n.scope().isEmpty()
                && n.scope().getFirst() <= n.to() + 1;
        boolean helped = n.strength() == Strength.GRAMMAR && p.is(n.from() - 1, WordClass.AUX);
        return p.place(helped ? n.from() - 1 : n.from(), next ? n.scope().getFirst() + 1 : n.to());
    }

    /** The word with the helping verb before it. */
    private static Place verb(Passage p, int word) {
        return p.place(p.is(word - 1, WordClass.AUX) ? word - 1 : word, word + 1);
    }
}
