package stet.app.ledger;

import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.compare.Severity;
import stet.fact.FactType;
import stet.library.memory.Decision.Verdict;

/**
 * Which changes the ledger lists; what is null lets all pass.
 *
 * @param kind     altered, dropped or added
 * @param type     of fact
 * @param severity how much it matters
 * @param verdict  what the reader decided
 */
record Filter(@Nullable Kind kind, @Nullable FactType type, @Nullable Severity severity,
        @Nullable Verdict verdict) {
    static final Filter ALL = new Filter(null, null, null, null);

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

    boolean passes(FactChange change, Verdict decided) {
        return (kind == null || kind == Kind.of(change)) && (type == null || type == change.type())
                && (severity == null || severity == change.severity())
                && (verdict == null || verdict == decided);
    }

    Filter withKind(@Nullable Kind other) {
        return new Filter(other, type, severity, verdict);
    }

    Filter withType(@Nullable FactType other) {
        return new Filter(kind, other, severity, verdict);
    }

    Filter withSeverity(@Nullable Severity other) {
        return new Filter(kind, type, other, verdict);
    }

    Filter withVerdict(@Nullable Verdict other) {
        return new Filter(kind, type, severity, other);
    }
}
