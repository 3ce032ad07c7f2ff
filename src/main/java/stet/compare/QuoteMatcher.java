package stet.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.compare.FactMatcher.Pair;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactValue.Attribution;
import stet.fact.FactValue.Quote;
import stet.language.Lexicon;

/**
 * Pairs quotations over the whole of two articles by their words, wherever they moved, and then compares who says them.
 */
final class QuoteMatcher {
    /** What makes two quotations one wherever they stand. */
    private static final double ALIKE = 0.6;
    /** A word of more quotations than this tells none of them. */
    private static final int COMMON = 40;

    private final Lexicon lexicon;
    private final ValueMatcher values;
    private final Quotes quotes;
    private final Voices ours;
    private final Voices theirs;
    private final Set<Fact> heard = Collections.newSetFromMap(new IdentityHashMap<>());

    QuoteMatcher(FactSheet original, FactSheet rewrite, Lexicon lexicon, ValueMatcher values) {
        this.lexicon = lexicon;
        this.values = values;
        quotes = values.quotes();
        ours = new Voices(original);
        theirs = new Voices(rewrite);
    }

    /** The attributions whose difference the pairs tell. */
    Set<Fact> heard() {
        return heard;
    }

    /** The quotations that are one, most alike first, each followed by its speakers where these differ. */
    List<Pair> pairs() {
        List<Pair> all = new ArrayList<>();
        Map<String, List<Fact>> index = index(theirs.quotes());
        index.keySet().removeAll(common(index(ours.quotes())));
        index.keySet().removeAll(common(index));
        for (Fact o : ours.quotes()) {
            for (Fact r : candidates(o, index)) {
                Match match = match(o, r);
                double alike = quotes.likeness(o.value().normal(), r.value().normal());
                if (match != Match.INCOMPARABLE && (alike >= ALIKE || match == Match.COMPATIBLE)) {
                    all.add(new Pair(o, r, match, alike));
                }
            }
        }
        all.sort(Rivals.SUREST);
        return spoken(all);
    }

    private List<Pair> spoken(List<Pair> all) {
        List<Pair> pairs = new ArrayList<>();
        Set<Fact> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Pair p : all) {
            if (used.contains(p.original()) || used.contains(p.rewrite())) {
                continue;
            }
            used.add(p.original());
            used.add(p.rewrite());
            pairs.add(p);
            voices(p).ifPresent(pairs::add);
        }
        return pairs;
    }

    /** Words cut off at the marks may live on outside of them. */
    private Match match(Fact o, Fact r) {
        Match match = values.of(o, r);
        if (match != Match.DIFFERENT) {
            return match;
        }
        Set<String> lost = quotes.lostLimits(o.text(), r.text());
        boolean cut = o.text().contains(r.text()) || r.text().contains(o.text());
        return cut && !lost.isEmpty() && (ours.around(o).containsAll(lost) && theirs.around(r).containsAll(lost))
                ? Match.COMPATIBLE
                : match;
    }

    private Optional<Pair> voices(Pair quote) {
        Optional<Fact> o = ours.speaker(quote.original());
        Optional<Fact> r = theirs.speaker(quote.rewrite());
        if (o.isEmpty() || r.isEmpty() || values.of(o.get(), r.get()) != Match.DIFFERENT || !isNamed(o.get())
                || !isNamed(r.get())) {
            return Optional.empty();
        }
        boolean fresh = heard.add(o.get()) & heard.add(r.get());
        return fresh
                ? Optional.of(new Pair(ours.named(o.get()), theirs.named(r.get()), Match.DIFFERENT, 1))
                : Optional.empty();
    }

    private static boolean isNamed(Fact attribution) {
        return attribution.value() instanceof Attribution a && Sources.isNamed(a.speaker());
    }

    private Map<String, List<Fact>> index(List<Fact> facts) {
        Map<String, List<Fact>> index = new HashMap<>();
        for (Fact f : facts) {
            keys(f).forEach(w -> index.computeIfAbsent(w, _ -> new ArrayList<>()).add(f));
        }
        return index;
    }

    private static List<String> common(Map<String, List<Fact>> index) {
        return index.entrySet().stream().filter(e -> e.getValue().size() > COMMON).map(Map.Entry::getKey).toList();
    }

    private Set<Fact> candidates(Fact quote, Map<String, List<Fact>> index) {
        Set<Fact> found = new LinkedHashSet<>();
        keys(quote).forEach(w -> found.addAll(index.getOrDefault(w, List.of())));
        return found;
    }

    /** The words of content; all words of a quotation without any. */
    private List<String> keys(Fact quote) {
        List<String> words = quote.value() instanceof Quote q ? Spoken.of(q.words()).words() : List.of();
        List<String> content = words.stream().filter(w -> !lexicon.isStop(w)).distinct().toList();
        return content.isEmpty() ? words.stream().distinct().toList() : content;
    }
}
