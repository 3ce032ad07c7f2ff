package stet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.compare.FactMatcher.Outcome;
import stet.compare.FactMatcher.Pair;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.fact.FactType;
import stet.fact.FactValue.Certainty;
import stet.fact.FactValue.Certainty.Kind;
import stet.fact.FactValue.Quantity;
import stet.fact.quantity.Bound;
import stet.fact.quantity.BoundWords;
import stet.text.Place;
import stet.text.Span;

/**
 * Looks at amounts a second time, with their surroundings: the same figure may tell a change or a level, and lose or gain
 * its "at least"; and an unequal figure may be the sum or the difference of those in the other version.
 */
final class Figures {
    private final FigureContext original;
    private final FigureContext rewrite;
    private final Joined joined;
    private final Sums sums;
    private final Multiples multiples;
    private final Elapsed elapsed;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Pair> altered = new ArrayList<>();
    private final List<Fact> onlyInOriginal = new ArrayList<>();
    private final List<Fact> onlyInRewrite = new ArrayList<>();

    Figures(FactSheet original, FactSheet rewrite, Joined joined) {
        this.original = new FigureContext(original.analysis());
        this.rewrite = new FigureContext(rewrite.analysis());
        this.joined = joined;
        sums = new Sums(original, rewrite, joined.blocks());
        multiples = new Multiples(original, rewrite, joined.blocks());
        elapsed = new Elapsed(original, rewrite, joined.blocks());
    }

    /** The outcome with what the surroundings of the amounts say. */
    Outcome in(Outcome outcome) {
        outcome.kept().forEach(this::check);
        for (Pair p : outcome.altered()) {
            if (sums.explain(p) || FigureContext.areOneMore(original, p.original(), rewrite, p.rewrite())) {
                kept.add(new Kept(p.original(), p.rewrite()));
            } else if (sums.isWorkedOutInRewrite(p.rewrite())) {
                onlyInOriginal.add(p.original());
            } else if (sums.isWorkedOutInOriginal(p.original())) {
                onlyInRewrite.add(p.rewrite());
            } else {
                altered.add(p);
            }
        }
        outcome.onlyInOriginal().stream().filter(f -> !sums.explainsOriginal(f) && !multiples.tellOriginal(f)
                && !elapsed.tellsOriginal(f)).forEach(onlyInOriginal::add);
        outcome.onlyInRewrite().stream().filter(f -> !sums.explainsRewrite(f) && !multiples.tellRewrite(f)
                && !elapsed.tellsRewrite(f)).forEach(onlyInRewrite::add);
        altered.removeIf(p -> altered.stream().anyMatch(whole -> holds(whole, p)));
        return new Outcome(List.copyOf(kept), List.copyOf(altered), List.copyOf(onlyInOriginal),
                List.copyOf(onlyInRewrite));
    }

    private void check(Kept k) {
        boolean together = joined.inOriginal(k.original().place()) && joined.inRewrite(k.rewrite().place());
        if (!together || !(k.original().value() instanceof Quantity a) || !(k.rewrite().value() instanceof Quantity b)
                || a.amount().compareTo(b.amount()) != 0 || k.original().type() == FactType.ORDINAL) {
            kept.add(k);
        } else if (FigureContext.differ(original, k.original(), rewrite, k.rewrite())) {
            altered.add(new Pair(original.widened(k.original()), rewrite.widened(k.rewrite()), Match.DIFFERENT, 1));
        } else {
            kept.add(k);
            if (b.bound() == Bound.EXACT) {
                hedge(k.original(), a.bound()).ifPresent(onlyInOriginal::add);
            } else if (a.bound() == Bound.EXACT) {
                hedge(k.rewrite(), b.bound()).ifPresent(onlyInRewrite::add);
            }
        }
    }

    /** Whether the pair is a word beside a figure that has been shown with it. */
    private static boolean holds(Pair figure, Pair word) {
        return figure != word && figure.original().value() instanceof Quantity
                && !(word.original().value() instanceof Quantity)
                && figure.original().place().contains(word.original().place())
                && figure.rewrite().place().contains(word.rewrite().place());
    }

    /** The words of a bound as a fact of their own, where they stand before the figure. */
    private static Optional<Fact> hedge(Fact amount, Bound bound) {
        int length = bound == Bound.EXACT ? 0 : BoundWords.lengthBefore(amount.text());
        if (length == 0) {
            return Optional.empty();
        }
        int start = amount.place().span().start();
        Place place = new Place(amount.place().block(), new Span(start, start + length));
        String degree = switch (bound) {
            case AT_LEAST -> "at least";
            case AT_MOST -> "at most";
            case MORE_THAN -> "more than";
            case LESS_THAN -> "less than";
            case ABOUT, EXACT -> "about";
        };
        return Optional.of(new Fact(FactType.CERTAINTY, place, amount.text().substring(0, length),
                new Certainty(Kind.SCOPE, degree)));
    }
}
