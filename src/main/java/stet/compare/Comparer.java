package stet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.align.Aligner;
import stet.align.Alignment;
import stet.fact.Fact;
import stet.fact.FactFinder;
import stet.fact.FactSheet;
import stet.language.Language;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Place;
import stet.text.Role;
import stet.text.Sentence;

/** The engine: reads articles and compares them. Blocking and interruptible; safe for use by many threads. */
public final class Comparer {
    private final Language language;
    private final FactFinder facts;
    private final Aligner aligner;

    public Comparer() {
        language = new Language();
        facts = new FactFinder(language);
        aligner = new Aligner(language);
    }

    /**
     * Loads every model by comparing a few words, so that the first comparison of the reader's own need not wait. Takes
     * a second or two; meant for a thread with nothing better to do.
     */
    public void prepare() {
        Block block = new Block(1, Role.BODY, "On Monday Ada Holm said 12 ferries “will not sail” to Bergen.");
        Article article = new Article(null, Metadata.NONE.withLanguage("en"), List.of(block));
        compare(article, article);
    }

    /** The article with its sentences and facts. */
    public FactSheet read(Article article) {
        return facts.find(language.analyze(article));
    }

    /** The comparison of two articles. */
    public Comparison compare(Article original, Article rewrite) {
        return compare(read(original), read(rewrite));
    }

    /** The comparison of two articles that were read before. */
    public Comparison compare(FactSheet original, FactSheet rewrite) {
        Alignment alignment = aligner.align(original.analysis(), rewrite.analysis());
        FactMatcher.Outcome outcome = new FactMatcher(original, rewrite, alignment, language.lexicon()).match();
        List<FactChange> changes = changes(outcome, alignment);
        return new Comparison(original, rewrite, alignment, changes, outcome.kept(), ledger(outcome, changes),
                new ReuseMeter(original.analysis(), rewrite.analysis(), alignment).measure());
    }

    private static List<FactChange> changes(FactMatcher.Outcome outcome, Alignment alignment) {
        Set<Place> ours = new HashSet<>();
        Set<Place> theirs = new HashSet<>();
        alignment.sentences().forEach(l -> {
            l.original().stream().map(Sentence::place).forEach(ours::add);
            l.rewrite().stream().map(Sentence::place).forEach(theirs::add);
        });
        List<FactChange> changes = new ArrayList<>();
        for (FactMatcher.Pair p : outcome.altered()) {
            changes.add(new FactChange.Altered(p.original(), p.rewrite(), Judge.altered(p.original(), p.rewrite()),
                    Reasons.altered(p.original(), p.rewrite())));
        }
        for (Fact f : outcome.onlyInOriginal()) {
            changes.add(new FactChange.Dropped(f, Judge.dropped(f, isLinked(f, ours)), Reasons.dropped(f)));
        }
        for (Fact f : outcome.onlyInRewrite()) {
            changes.add(new FactChange.Added(f, Judge.added(f, isLinked(f, theirs)), Reasons.added(f)));
        }
        changes.sort(Comparator.comparing(Comparer::place));
        return changes;
    }

    /** Where a change stands for the reader: in the rewrite, else in the original. */
    private static Place place(FactChange change) {
        return change.inOriginal().or(change::inRewrite).orElseThrow().place();
    }

    private static boolean isLinked(Fact fact, Set<Place> sentences) {
        return sentences.stream().anyMatch(s -> s.contains(fact.place()));
    }

    private static Ledger ledger(FactMatcher.Outcome outcome, List<FactChange> changes) {
        Set<String> keptValues = new HashSet<>();
        outcome.kept().forEach(k -> keptValues.add(k.original().type() + " " + k.original().value().normal()));
        int altered = outcome.altered().size();
        int dropped = outcome.onlyInOriginal().size();
        int added = outcome.onlyInRewrite().size();
        int kept = keptValues.size();
        return new Ledger(kept + altered + dropped, kept + altered + added, kept, altered, dropped, added);
    }
}
