package stet.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.align.SentenceLink;
import stet.compare.Deed.Actor;
import stet.compare.FactMatcher.Pair;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue.NameValue;
import stet.language.AnalyzedSentence;
import stet.language.Lexicon;
import stet.language.Relation;
import stet.language.WordClass;
import stet.text.Place;
import stet.text.Sentence;

/**
 * Finds doer and done-to that changed places between linked sentences: the same deed, each actor in the other's part. It
 * is told once, at the doers.
 */
final class DeedMatcher {
    private final Lexicon lexicon;
    private final ValueMatcher values;
    private final Side ours;
    private final Side theirs;
    private final Set<Fact> turned = Collections.newSetFromMap(new IdentityHashMap<>());

    DeedMatcher(FactSheet original, FactSheet rewrite, Lexicon lexicon, ValueMatcher values) {
        this.lexicon = lexicon;
        this.values = values;
        ours = new Side(original);
        theirs = new Side(rewrite);
    }

    /** The sentences of an article and the names in each. */
    private static final class Side {
        private final Map<Sentence, AnalyzedSentence> sentences;
        private final Map<Integer, List<Fact>> names = new HashMap<>();

        Side(FactSheet sheet) {
            sentences = sheet.analysis().bySentence();
            sheet.facts().stream().filter(f -> f.value() instanceof NameValue)
                    .forEach(f -> names.computeIfAbsent(f.place().block(), _ -> new ArrayList<>()).add(f));
        }

        List<Deed> deeds(List<Sentence> linked) {
            List<Deed> deeds = new ArrayList<>();
            for (Sentence s : linked) {
                AnalyzedSentence sentence = sentences.get(s);
                List<Fact> inside = names.getOrDefault(s.block(), List.of()).stream()
                        .filter(n -> s.place().contains(n.place())).toList();
                if (sentence != null) {
                    deeds.addAll(Clauses.of(s.block(), sentence.tokens(), inside));
                }
            }
            return deeds;
        }
    }

    /** The names of those who changed places, so that they are not compared again. */
    Set<Fact> turned() {
        return turned;
    }

    List<Pair> pairs(List<SentenceLink> links) {
        List<Pair> pairs = new ArrayList<>();
        for (SentenceLink link : links) {
            List<Deed> mine = ours.deeds(link.original());
            List<Deed> others = mine.isEmpty() ? List.of() : theirs.deeds(link.rewrite());
            List<Turn> turns = new ArrayList<>();
            for (Deed o : mine) {
                for (Deed r : others) {
                    if (isTurned(o, r) && !stands(o, others) && !stands(r, mine)) {
                        turns.add(new Turn(o, r, new Pair(fact(o.doer(), o),
                                fact(r.doer(), r), Match.DIFFERENT, 1)));
                    }
                }
            }
            turns.stream().sorted(Comparator.comparing(Turn::pair, Rivals.SUREST))
                    .filter(t -> isNew(t.original(), t.rewrite())).forEach(t -> pairs.add(t.pair()));
        }
        return pairs;
    }

    /** A deed, its reverse, and how they are told. */
    private record Turn(Deed original, Deed rewrite, Pair pair) {
    }

    private boolean isNew(Deed o, Deed r) {
        boolean fresh = true;
        for (Actor a : List.of(o.doer(), o.done(), r.doer(), r.done())) {
            if (a.name() != null) {
                fresh &= turned.add(a.name());
            }
        }
        return fresh;
    }

    private boolean isTurned(Deed o, Deed r) {
        return isOneAct(o.act(), r.act()) && isSame(o.doer(), r.done()) && isSame(o.done(), r.doer())
                && !isSame(o.doer(), r.doer()) && !isSame(o.done(), r.done());
    }

    /** Whether the deed is told in its own order as well: each accused the other. */
    private boolean stands(Deed deed, List<Deed> others) {
        return others.stream().anyMatch(d -> isOneAct(deed.act(), d.act()) && isSame(deed.doer(), d.doer())
                && isSame(deed.done(), d.done()));
    }

    private boolean isOneAct(String a, String b) {
        return a.equals(b) || lexicon.relation(a, b, WordClass.VERB) == Relation.SYNONYM;
    }

    private boolean isSame(Actor a, Actor b) {
        if (a.name() != null && b.name() != null) {
            return values.of(a.name(), b.name()).isKept();
        }
        return a.name() == null && b.name() == null && a.head().lemma().equals(b.head().lemma());
    }

    /** The doer's name, or his word where he has none. */
    private static Fact fact(Actor actor, Deed deed) {
        if (actor.name() != null) {
            return actor.name();
        }
        return new Fact(FactType.ORGANIZATION, new Place(deed.block(), actor.head().span()), actor.head().text(),
                new NameValue(actor.head().text()));
    }
}
