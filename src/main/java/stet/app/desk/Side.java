package stet.app.desk;

import java.util.Optional;
import stet.compare.Comparison;
import stet.compare.FactChange;
import stet.fact.Fact;
import stet.fact.FactSheet;

/** The two sides of a comparison. */
public enum Side {
    ORIGINAL, REWRITE;

    public Side other() {
        return this == ORIGINAL ? REWRITE : ORIGINAL;
    }

    /** The side's article and facts. */
    public FactSheet of(Comparison comparison) {
        return this == ORIGINAL ? comparison.original() : comparison.rewrite();
    }

    /** The change's fact on this side, where it has one. */
    public Optional<Fact> of(FactChange change) {
        return this == ORIGINAL ? change.inOriginal() : change.inRewrite();
    }
}
