package stet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import stet.align.Aligner;
import stet.align.Alignment;
import stet.fact.Fact;
import stet.fact.FactFinder;
import stet.fact.FactSheet;
import stet.language.Language;
import stet.text.Article;

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
        Set<String> theirs = rewrite.facts().stream().map(f -> f.value().normal()).collect(Collectors.toSet());
        Set<String> ours = original.facts().stream().map(f -> f.value().normal()).collect(Collectors.toSet());
        List<FactChange> changes = new ArrayList<>();
        for (Fact f : original.facts()) {
            if (!theirs.contains(f.value().normal())) {
                changes.add(new FactChange.Dropped(f, Severity.MEDIUM, "The rewrite does not say this."));
            }
        }
        for (Fact f : rewrite.facts()) {
            if (!ours.contains(f.value().normal())) {
                changes.add(new FactChange.Added(f, Severity.MEDIUM, "The original does not say this."));
            }
        }
        return new Comparison(original, rewrite, alignment, changes, List.of(),
                new Ledger(original.facts().size(), rewrite.facts().size(), 0, 0, 0, 0), new Reuse(0, 0, 1, null));
    }
}
