package stet.compare;

import java.util.List;
import java.util.function.Function;
import stet.align.Aligner;
import stet.align.Alignment;
import stet.align.Corrections;
import stet.fact.Fact;
import stet.fact.FactFinder;
import stet.fact.FactSheet;
import stet.language.Language;
import stet.text.Article;
import stet.text.Block;
import stet.text.Metadata;
import stet.text.Role;

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
        language.contextualEncoder();
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
    public Comparison compare(FactSheet first, FactSheet second) {
        return compare(first, second, Corrections.NONE);
    }

    /** The comparison of two articles that were read before, whose alignment a reader corrected. */
    public Comparison compare(FactSheet first, FactSheet second, Corrections corrections) {
        FactSheet original = facts.like(first, second);
        FactSheet rewrite = facts.like(second, first);
        Alignment alignment = aligner.align(original.analysis(), rewrite.analysis(), corrections);
        Joined joined = new Joined(alignment);
        FactMatcher.Outcome outcome = FirstMentions.of(new Figures(original, rewrite, joined)
                .in(new FactMatcher(original, rewrite, alignment, joined, language).match()));
        List<FactChange> changes = Changes.of(original, rewrite, outcome, joined);
        return new Comparison(original, rewrite, alignment, changes, outcome.kept(), ledger(outcome),
                new ReuseMeter(original.analysis(), rewrite.analysis(), alignment).measure());
    }

    private static Ledger ledger(FactMatcher.Outcome outcome) {
        int altered = outcome.altered().size();
        int dropped = outcome.onlyInOriginal().size();
        int added = outcome.onlyInRewrite().size();
        int kept = Math.min(values(outcome.kept(), Kept::original), values(outcome.kept(), Kept::rewrite));
        return new Ledger(kept + altered + dropped, kept + altered + added, kept, altered, dropped, added);
    }

    /** How many values stand on a side. */
    private static int values(List<Kept> kept, Function<Kept, Fact> side) {
        return (int) kept.stream().map(side).map(f -> f.type() + " " + f.value().normal()).distinct().count();
    }
}
