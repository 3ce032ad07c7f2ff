package stet.align;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import stet.align.Pairing.Edge;
import stet.language.Lexicon;

/** Decides which sentences of two articles are linked: those that are alike, as far as the reader does not know better. */
final class Linking {
    private static final Comparator<Edge> IN_ORDER = Comparator.comparingInt(Edge::original)
            .thenComparingInt(Edge::rewrite);

    private final List<Profile> original;
    private final List<Profile> rewrite;
    private final Lexicon lexicon;
    private final Corrections corrections;
    private final Likeness model;

    Linking(List<Profile> original, List<Profile> rewrite, Lexicon lexicon, Corrections corrections) {
        this.original = original;
        this.rewrite = rewrite;
        this.lexicon = lexicon;
        this.corrections = corrections;
        model = new Likeness(original, rewrite);
    }

    /**
     * The linked pairs of sentences, by the original's sentences, then the rewrite's.
     *
     * @param all   every one
     * @param close those that stand for each other as a whole
     */
    record Linked(List<Edge> all, List<Edge> close) {
        private static final Linked NONE = new Linked(List.of(), List.of());
    }

    Linked linked() {
        Linked found = found();
        List<Edge> joined = joined(found.close());
        return new Linked(merged(found.all(), joined), merged(found.close(), joined));
    }

    /** Whether the articles have to do with each other is not for the reader to say by parting two blocks of them. */
    private Linked found() {
        List<Edge> candidates = new Candidates(original, rewrite, model).edges();
        Linked found = paired(candidates);
        if (!Relatedness.holds(found.all(), original, rewrite)) {
            return Linked.NONE;
        }
        return corrections.partsAny() ? paired(candidates.stream().filter(e -> !parts(e)).toList()) : found;
    }

    /** Parted pairs are no candidates, so that their sentences find whatever else is most like them. */
    private boolean parts(Edge e) {
        return corrections.parts(original.get(e.original()).sentence().block(),
                rewrite.get(e.rewrite()).sentence().block());
    }

    private Linked paired(List<Edge> candidates) {
        Pairing pairing = new Pairing(candidates, new ContentWords(original, lexicon),
                new ContentWords(rewrite, lexicon));
        List<Edge> edges = pairing.edges();
        return new Linked(edges, pairing.close(edges));
    }

    private List<Edge> joined(List<Edge> found) {
        Joins joins = new Joins(original, rewrite, model, found);
        return corrections.joined().stream().flatMap(blocks -> joins.of(blocks).stream()).toList();
    }

    /** A pair that both have is as sure as the reader is. */
    private static List<Edge> merged(List<Edge> found, List<Edge> joined) {
        SortedSet<Edge> all = new TreeSet<>(IN_ORDER);
        all.addAll(joined);
        all.addAll(found);
        return List.copyOf(all);
    }
}
