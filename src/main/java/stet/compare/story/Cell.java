package stet.compare.story;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stet.compare.FactChange;
import stet.fact.Fact;

/** What one version made of one fact. */
public sealed interface Cell {

    /** The change behind it, where there is one. */
    default Optional<FactChange> change() {
        return switch (this) {
            case Altered altered -> Optional.of(altered.what());
            case Dropped dropped -> Optional.of(dropped.what());
            case Added added -> Optional.of(added.what());
            case Kept _,Restored _,Absent _ -> Optional.empty();
        };
    }

    /** What became of the fact, as programs write it: {@code kept}. */
    default String state() {
        return switch (this) {
            case Kept _ -> "kept";
            case Altered _ -> "altered";
            case Dropped _ -> "dropped";
            case Restored _ -> "restored";
            case Added _ -> "added";
            case Absent _ -> "absent";
        };
    }

    /** Where the version has it from, where that differs from the original. */
    default Optional<Origin> from() {
        return switch (this) {
            case Altered altered -> Optional.of(altered.origin());
            case Added added -> Optional.of(added.origin());
            case Kept _,Dropped _,Restored _,Absent _ -> Optional.empty();
        };
    }

    /** What the version says, where it says it at a known place. */
    default Optional<Fact> said() {
        return switch (this) {
            case Kept kept -> Optional.ofNullable(kept.fact());
            case Restored restored -> Optional.ofNullable(restored.fact());
            case Altered altered -> Optional.of(altered.what().rewrite());
            case Added added -> Optional.of(added.what().rewrite());
            case Dropped _,Absent _ -> Optional.empty();
        };
    }

    /**
     * As in the original.
     *
     * @param fact where the version states it; null where it is not told
     */
    record Kept(@Nullable Fact fact) implements Cell {
    }

    /** Stated with another value. */
    record Altered(FactChange.Altered what, Origin origin) implements Cell {
    }

    /** Not stated. */
    record Dropped(FactChange.Dropped what) implements Cell {
    }

    /**
     * As in the original, although the version's source has another value.
     *
     * @param fact  where the version states it; null where it is not told
     * @param wrong what the source says
     */
    record Restored(@Nullable Fact fact, Fact wrong) implements Cell {
    }

    /** Stated here, not in the original. */
    record Added(FactChange.Added what, Origin origin) implements Cell {
    }

    /** Neither stated here nor in the original. */
    record Absent() implements Cell {
    }
}
