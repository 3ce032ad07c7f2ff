package stet.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import stet.align.Alignment;
import stet.align.SentenceLink;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.language.Language;
import stet.text.Sentence;

/**
 * Pairs the facts of two articles: first in the slots of linked sentences, then in the whole of the other article. A fact
 * that has the same value elsewhere is kept; one that has another value in the same slot is altered.
 */
final class FactMatcher {
    private final FactSheet original;
    private final FactSheet rewrite;
    private final Alignment alignment;
    private final ValueMatcher values;
    private final Slots slots;
    private final List<LinkedWords> linked;
    private final Ranks ranks;
    private final Agencies agencies;
    private final Tokens ourWords;
    private final Tokens theirWords;
    private final Known known;

    private final Joined joined;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Pair> altered = new ArrayList<>();
    /** By identity: the same words at the same place of both articles are two facts. */
    private final Set<Fact> settled = Collections.newSetFromMap(new IdentityHashMap<>());

    private final Language language;

    FactMatcher(FactSheet original, FactSheet rewrite, Alignment alignment, Joined joined, Language language) {
        this.joined = joined;
        this.language = language;
        this.original = original;
        this.rewrite = rewrite;
        this.alignment = alignment;
        values = new ValueMatcher(language.lexicon());
        ourWords = new Tokens(original);
        theirWords = new Tokens(rewrite);
        known = Known.of(ourWords, theirWords, values);
        linked = LinkedWords.of(original, rewrite, alignment);
        ranks = new Ranks(original, rewrite, linked);
        agencies = new Agencies(original, rewrite);
        slots = new Slots(original.analysis(), rewrite.analysis(), alignment.words());
    }

    /**
     * Two facts that could be one.
     *
     * @param match how their values stand to each other
     * @param slot  how surely they stand in the same slot, 0 to 1
     */
    record Pair(Fact original, Fact rewrite, Match match, double slot) {

        /** An equal value speaks for a pair as strongly as half a slot. */
        double strength() {
            return switch (match) {
                case EQUAL -> slot + (FirstMentions.isLocal(original) ? 1 : 0.5);
                case COMPATIBLE -> slot + (FirstMentions.isLocal(original) ? 0.5 : 0.4);
                case DIFFERENT, INCOMPARABLE -> slot + Resemblance.of(original, rewrite);
            };
        }
    }

    /**
     * What became of every fact.
     *
     * @param kept            pairs that say the same
     * @param altered         pairs in one slot that do not
     * @param onlyInOriginal  facts that the rewrite states nowhere
     * @param onlyInRewrite   facts that the original states nowhere
     */
    record Outcome(List<Kept> kept, List<Pair> altered, List<Fact> onlyInOriginal, List<Fact> onlyInRewrite) {
    }

    Outcome match() {
        QuoteMatcher quotes = new QuoteMatcher(original, rewrite, language.lexicon(), values);
        quotes.pairs().forEach(this::take);
        settled.addAll(quotes.heard());
        DeedMatcher deeds = new DeedMatcher(original, rewrite, language.lexicon(), values);
        deeds.pairs(alignment.sentences()).forEach(this::take);
        settled.addAll(deeds.turned());
        new OfficeMatcher(original, rewrite, slots).pairs().forEach(this::take);
        Map<Sentence, List<Fact>> ours = bySentence(original);
        Map<Sentence, List<Fact>> theirs = bySentence(rewrite);
        for (SentenceLink link : alignment.passages()) {
            pair(facts(link.original(), ours), facts(link.rewrite(), theirs));
        }
        new Slips(original, rewrite, alignment, known).pairs(settled).forEach(this::take);
        Denials denials = new Denials(original, rewrite, language.lexicon());
        denials.match(alignment, joined, kept, altered, settled);
        new Hedges(original, rewrite, alignment, language.lexicon()).altered(settled, ours, theirs).stream()
                .filter(p -> !settled.contains(p.original()) && !settled.contains(p.rewrite())).forEach(this::take);
        Whereabouts places = new Whereabouts(ourWords, theirWords, slots);
        altered.replaceAll(places::inFull);
        altered.addAll(places.altered(kept));
        alterAnew(new Scopes(original, rewrite, settled).altered(linked));
        Directions directions = new Directions(original, rewrite);
        altered.replaceAll(p -> directions.inFull(p, linked));
        alterAnew(directions.altered(List.copyOf(kept), linked));
        alterAnew(new Orders(original, rewrite).altered(linked));
        alterAnew(new Contraries(original, rewrite, slots).altered(linked).stream().filter(p -> !denials.tells(p))
                .toList());
        alterAnew(new Contrasts(original, rewrite, slots, language.lexicon()).altered(linked).stream()
                .filter(p -> !denials.tells(p) && !isTold(p)).toList());
        List<Fact> onlyOurs = unsettled(true);
        List<Fact> onlyTheirs = unsettled(false);
        altered.removeIf(this::isToldByItsName);
        altered.removeIf(p -> isToldByAWhole(p.original(), true) && isToldByAWhole(p.rewrite(), false));
        altered.removeIf(ranks::tells);
        Outcome facts = new Outcome(List.copyOf(kept), List.copyOf(altered), onlyOurs, onlyTheirs);
        return new TermMatcher(original, rewrite, alignment, language, facts).match(denials::tells);
    }

    /** A source that differs only by its name is told by the name's own change. */
    private boolean isToldByItsName(Pair source) {
        return source.original().type() == FactType.ATTRIBUTION && altered.stream()
                .anyMatch(p -> p != source && source.original().place().contains(p.original().place())
                        && source.rewrite().place().contains(p.rewrite().place()));
    }

    /** Whether a fact stands in a quotation that changed, or is the act of a source that changed. */
    private boolean isToldByAWhole(Fact f, boolean ours) {
        return altered.stream().anyMatch(p -> {
            Fact whole = ours ? p.original() : p.rewrite();
            return whole != f && whole.place().contains(f.place()) && (whole.type() == FactType.QUOTE
                    || whole.type() == FactType.ATTRIBUTION && f.type() == FactType.CERTAINTY);
        });
    }

    /** A pair with its strength, the strongest first. */
    private record Ranked(Pair pair, double strength) implements Comparable<Ranked> {
        private static final Comparator<Ranked> ORDER = Comparator.comparingDouble(Ranked::strength).reversed()
                .thenComparing(Ranked::pair, Rivals.TIES);

        static Ranked of(Pair pair) {
            return new Ranked(pair, pair.strength());
        }

        @Override
        public int compareTo(Ranked other) {
            return ORDER.compare(this, other);
        }
    }

    private static List<Fact> facts(List<Sentence> sentences, Map<Sentence, List<Fact>> bySentence) {
        return sentences.stream().flatMap(s -> bySentence.getOrDefault(s, List.of()).stream()).toList();
    }

    private static Map<Sentence, List<Fact>> bySentence(FactSheet sheet) {
        Map<Integer, TreeMap<Integer, Sentence>> starts = new HashMap<>();
        sheet.analysis().story().forEach(s -> starts.computeIfAbsent(s.sentence().block(), _ -> new TreeMap<>())
                .put(s.sentence().span().start(), s.sentence()));
        Map<Sentence, List<Fact>> facts = new HashMap<>();
        for (Fact f : sheet.facts()) {
            var at = starts.getOrDefault(f.place().block(), new TreeMap<>()).floorEntry(f.place().span().start());
            if (at != null && f.type() != FactType.TERM) {
                facts.computeIfAbsent(at.getValue(), _ -> new ArrayList<>()).add(f);
            }
        }
        return facts;
    }

    private void pair(List<Fact> ours, List<Fact> theirs) {
        List<Ranked> pairs = new ArrayList<>();
        new Opposites(ours, theirs).forEach((o, r) -> {
            Match match = values.of(o, r);
            if (match != Match.INCOMPARABLE && !(match == Match.DIFFERENT && agencies.part(o, r))) {
                pairs.add(Ranked.of(new Pair(o, r, match, slots.of(o.place(), r.place()))));
            }
        });
        Collections.sort(pairs);
        for (Ranked p : pairs) {
            if (!settled.contains(p.pair().original()) && !settled.contains(p.pair().rewrite())) {
                settle(p.pair());
            }
        }
    }

    /** Whether either side stands in a change already. */
    private boolean isTold(Pair p) {
        return altered.stream().anyMatch(a -> a.original().place().overlaps(p.original().place())
                || a.rewrite().place().overlaps(p.rewrite().place()));
    }

    /** Adds an alteration that the pairs of facts did not tell; its facts are kept no more. */
    private void alterAnew(List<Pair> pairs) {
        pairs.stream().sorted(Rivals.SUREST).forEach(this::alterAnew);
    }

    private void alterAnew(Pair p) {
        if (altered.stream().noneMatch(a -> a.original().place().overlaps(p.original().place())
                && a.rewrite().place().overlaps(p.rewrite().place()))) {
            kept.removeIf(k -> p.original().place().contains(k.original().place())
                    && p.rewrite().place().contains(k.rewrite().place()));
            take(p);
        }
    }

    private void settle(Pair p) {
        if (p.match() == Match.COMPATIBLE && p.slot() < Thresholds.COMPATIBLE && isVague(p.original())) {
            return;
        }
        if (p.match().isKept() || p.slot() >= threshold(p)) {
            take(p);
        }
    }

    private void take(Pair p) {
        if (p.match().isKept()) {
            kept.add(new Kept(p.original(), p.rewrite()));
        } else {
            altered.add(p);
        }
        settled.add(p.original());
        settled.add(p.rewrite());
    }

    /** A name that the other article has too has more likely moved than changed: only a sure slot shows otherwise. */
    private double threshold(Pair p) {
        double ofKind = p.original().type() == p.rewrite().type() ? 0 : Thresholds.UNLIKE;
        return Math.max(ofKind, thresholdOfItsKind(p));
    }

    private double thresholdOfItsKind(Pair p) {
        FactType type = p.original().type();
        return switch (type) {
            case PERSON, ORGANIZATION, PLACE,
                    NAME ->
                isNamesake(p)
                        ? Thresholds.NAMESAKE
                        : Math.max(
                                isInBoth(p) ? Thresholds.NAME_IN_BOTH : Thresholds.slot(type),
                                oneIsPerson(p) ? Thresholds.KIND : 0);
            case ROLE -> Offices.isOneHolder(p.original(), p.rewrite())
                    ? Thresholds.slot(type)
                    : Thresholds.UNHELD_OFFICE;
            case NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE, QUOTE, ATTRIBUTION, CERTAINTY, TERM ->
                Thresholds.slot(type);
        };
    }

    /** A person does not stand for a place; but a rare name may be taken for the one or the other. */
    private static boolean oneIsPerson(Pair p) {
        return (p.original().type() == FactType.PERSON) != (p.rewrite().type() == FactType.PERSON);
    }

    private boolean isNamesake(Pair p) {
        return Resemblance.isNamesake(p.original(), p.rewrite())
                && (known.inRewrite().find(p.original()).isEmpty()
                        || known.inOriginal().find(p.rewrite()).isEmpty());
    }

    private boolean isInBoth(Pair p) {
        return known.inRewrite().find(p.original()).isPresent()
                || known.inOriginal().find(p.rewrite()).isPresent();
    }

    /** Whether a coarser or rounder value could as well tell of something else, so that only its slot shows it does not. */
    private static boolean isVague(Fact f) {
        return switch (f.type()) {
            case NUMBER, ORDINAL, MONEY, PERCENT, MEASURE, DATE -> true;
            case PERSON, ORGANIZATION, PLACE, NAME, QUOTE, ATTRIBUTION, ROLE, CERTAINTY, TERM -> false;
        };
    }

    /** The facts of one article that are neither paired nor stated anywhere in the other. */
    private List<Fact> unsettled(boolean ours) {
        Tokens here = ours ? ourWords : theirWords;
        Tokens there = ours ? theirWords : ourWords;
        List<Fact> alone = new ArrayList<>();
        Set<Fact> changed = new HashSet<>();
        altered.forEach(p -> changed.add(ours ? p.rewrite() : p.original()));
        FactIndex index = new FactIndex(here, there, changed, values);
        Nearby nearby = new Nearby(ours ? joined.blocks()::ofOriginal : joined.blocks()::ofRewrite, there.sheet(),
                values);
        for (Fact f : here.sheet().facts()) {
            if (f.type() == FactType.TERM || settled.contains(f)) {
                continue;
            }
            Optional<Fact> elsewhere = nearby.find(f)
                    .or(() -> FirstMentions.isLocal(f) ? Optional.empty() : index.find(f))
                    .filter(e -> !isCalendarDay(f) || isCalendarDay(e) || !settled.contains(e));
            if (elsewhere.isPresent()) {
                kept.add(ours ? new Kept(f, elsewhere.get()) : new Kept(elsewhere.get(), f));
            } else if (!isIndirect(f, ours) && !isWording(f, ours) && !isToldByAWhole(f, ours)
                    && !ranks.isReworded(f, ours)) {
                alone.add(f);
            }
        }
        return alone;
    }

    /** A day that the text spells out; "Tuesday" says it too, but only once: a dateline's day is not told by it as well. */
    private static boolean isCalendarDay(Fact f) {
        return f.type() == FactType.DATE && f.text().chars().anyMatch(Character::isDigit);
    }

    /** Whether a kept statement only lost or gained somebody who wants or welcomes: not who reports, so not its source. */
    private boolean isWording(Fact f, boolean ours) {
        return f.type() == FactType.ATTRIBUTION && !Judge.matters(f)
                && (ours ? joined.inOriginal(f.place()) : joined.inRewrite(f.place()));
    }

    /** Whether a quotation lives on as indirect speech: most of its words have partners in the linked sentence. */
    private boolean isIndirect(Fact f, boolean ours) {
        return f.type() == FactType.QUOTE
                && (ours ? slots.carriedOver(f.place()) : slots.takenOver(f.place())) >= Thresholds.INDIRECT;
    }
}
