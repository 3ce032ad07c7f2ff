package stet.app.reader;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.app.desk.Side;
import stet.compare.FactChange;
import stet.compare.Kept;
import stet.fact.Fact;

/** What the pointer or the reader rests on: a fact that differs, or one that both versions state. */
sealed interface Subject {

    /** Its fact on that side, where it has one. */
    Optional<Fact> on(Side side);

    /** A fact that is altered, dropped or added. */
    record Changed(FactChange change) implements Subject {
        @Override
        public Optional<Fact> on(Side side) {
            return side.of(change);
        }
    }

    /** A fact that both versions state. */
    record Same(Kept kept) implements Subject {
        @Override
        public Optional<Fact> on(Side side) {
            return Optional.of(side == Side.ORIGINAL ? kept.original() : kept.rewrite());
        }
    }

    /** The change; null where it is none. */
    static @Nullable FactChange change(@Nullable Subject subject) {
        return subject instanceof Changed(FactChange change) ? change : null;
    }

    /** Whether the two are one and the same: two changes may be equal and yet stand at one place twice. */
    static boolean same(@Nullable Subject one, @Nullable Subject other) {
        return switch (one) {
            case null -> other == null;
            case Changed(FactChange change) -> change(other) == change;
            case Same(Kept kept) -> other instanceof Same(Kept second) && kept == second;
        };
    }
}
