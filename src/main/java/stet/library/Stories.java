package stet.library;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.function.Function;
import stet.compare.Story;
import stet.compare.Version;
import stet.library.group.Grouping;
import stet.message.Messages;
import stet.text.Article;

/** Makes stories of grouped articles: names the likely original and puts the versions in order. */
final class Stories {
    private final List<Holding> holdings;
    private final Grouping grouping;
    private final Function<Holding, Supplier<Article>> text;
    private final Set<String> chosen;

    /**
     * @param text   gives the text of a holding when it is asked for
     * @param chosen the keys of articles that the reader named originals
     */
    Stories(List<Holding> holdings, Grouping grouping, Function<Holding, Supplier<Article>> text, Set<String> chosen) {
        this.holdings = holdings;
        this.grouping = grouping;
        this.text = text;
        this.chosen = chosen;
    }

    /**
     * The story of these articles, by their places.
     *
     * @throws CancellationException where the thread is interrupted
     */
    Story of(List<Integer> members) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        List<Candidate> candidates = members.stream().map(i -> new Candidate(holdings.get(i), i, grouping)).toList();
        Verdict verdict = verdict(candidates);
        Candidate reference = verdict.reference();
        List<Version> versions = candidates.stream().map(c -> new Ranked(c, c.similarity(reference)))
                .sorted(Comparator.comparing((Ranked r) -> r.candidate != reference).thenComparing(r -> -r.similarity)
                        .thenComparing(r -> r.candidate.name()))
                .map(r -> new Version(r.candidate.name(), r.candidate.card(), text.apply(r.candidate.holding()),
                        r.similarity))
                .toList();
        return new Story(reference.card().title(), verdict.original() ? reference.name() : null, verdict.why(),
                versions);
    }

    private record Ranked(Candidate candidate, double similarity) {
    }

    /** What the reader chose stands above all evidence. */
    private Verdict verdict(List<Candidate> candidates) {
        return candidates.stream().filter(c -> chosen.contains(c.holding().key())).findFirst()
                .map(c -> new Verdict(c, true, Messages.text("library.why.chosen")))
                .orElseGet(() -> new Provenance(candidates).verdict());
    }
}
