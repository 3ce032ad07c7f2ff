package stet.app.ledger;

import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.fact.FactType;

/**
 * Which changes the ledger lists; what is null lets all pass.
 *
 * @param kind     altered, dropped or added
 * @param type     of fact
 * @param severity how much it matters
 */
record Filter(@Nullable Kind kind, @Nullable FactType type, @Nullable Severity severity) {
    static final Filter ALL = new Filter(null, null, null);

    /** The three kinds of change. */
    enum Kind {
        ALTERED, DROPPED, ADDED;

        static Kind of(FactChange change) {
            return switch (change) {
                case FactChange.Altered _ -> ALTERED;
                case FactChange.Dropped _ -> DROPPED;
                case FactChange.Added _ -> ADDED;
            };
        }
    }

    boolean passes(FactChange change) {
        return (kind == null || kind == Kind.of(change)) && (type == null || type == change.type())
                && (severity == null || severity == change.severity());
    }

    Filter withKind(@Nullable Kind other) {
        return new Filter(other, type, severity);
    }

    Filter withType(@Nullable FactType other) {
        return new Filter(kind, other, severity);
    }

    Filter withSeverity(@Nullable Severity other) {
        return new Filter(kind, type, other);
    }
}
