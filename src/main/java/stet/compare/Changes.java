package stet.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stet.compare.FactChange.Added;
import stet.compare.FactChange.Altered;
import stet.compare.FactChange.Dropped;
import stet.compare.Judge.Standing;
import stet.fact.Fact;
import stet.fact.FactSheet;
import stet.text.Place;

/** Turns what became of the facts into changes with a severity and a reason. */
final class Changes {
    private Changes() {
    }

    /** In the order of the original, what was added where it stands in the rewrite. */
    static List<FactChange> of(FactSheet original, FactSheet rewrite, FactMatcher.Outcome outcome, Joined joined) {
        Reasons reasons = new Reasons(new Wordings(original.analysis().article()),
                new Wordings(rewrite.analysis().article()));
        List<FactChange> changes = new ArrayList<>();
        for (FactMatcher.Pair p : outcome.altered()) {
            changes.add(new Altered(p.original(), p.rewrite(), Judge.altered(p.original(), p.rewrite()),
                    reasons.altered(p.original(), p.rewrite())));
        }
        for (Fact f : outcome.onlyInOriginal()) {
            Standing where = standing(f, original, joined.inOriginal(f.place()));
            changes.add(new Dropped(f, Judge.dropped(f, where), reasons.dropped(f)));
        }
        for (Fact f : outcome.onlyInRewrite()) {
            Standing where = standing(f, rewrite, joined.inRewrite(f.place()));
            changes.add(new Added(f, Judge.added(f, where), reasons.added(f)));
        }
        changes.sort(Comparator.comparing(Changes::place));
        return changes;
    }

    private static Place place(FactChange change) {
        return change.inOriginal().or(change::inRewrite).orElseThrow().place();
    }

    private static Standing standing(Fact fact, FactSheet sheet, boolean joined) {
        return switch (sheet.analysis().article().block(fact.place().block()).role()) {
            case BYLINE, DATELINE, CREDIT -> Standing.LABEL;
            case HEADLINE, SUBHEAD, BODY, QUOTE, LIST, CAPTION, FURNITURE -> joined ? Standing.JOINED : Standing.ALONE;
        };
    }
}
