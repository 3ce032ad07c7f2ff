package stet.compare;

import java.util.Optional;
import stet.fact.Fact;
import stet.fact.FactType;

/** A fact that is not the same in both versions. */
public sealed interface FactChange {

    Severity severity();

    /** One sentence for a person. */
    String why();

    /** The original's side; empty for an added fact. */
    Optional<Fact> inOriginal();

    /** The rewrite's side; empty for a dropped fact. */
    Optional<Fact> inRewrite();

    /** {@code altered}, {@code dropped} or {@code added}, as programs write it. */
    String kind();

    /** The type of the original's fact where there is one, else of the rewrite's. */
    default FactType type() {
        return inOriginal().or(this::inRewrite).orElseThrow().type();
    }

    /** The same statement with another value. */
    record Altered(Fact original, Fact rewrite, Severity severity, String why) implements FactChange {
        @Override
        public Optional<Fact> inOriginal() {
            return Optional.of(original);
        }

        @Override
        public Optional<Fact> inRewrite() {
            return Optional.of(rewrite);
        }

        @Override
        public String kind() {
            return "altered";
        }
    }

    /** Stated by the original, nowhere by the rewrite. */
    record Dropped(Fact original, Severity severity, String why) implements FactChange {
        @Override
        public Optional<Fact> inOriginal() {
            return Optional.of(original);
        }

        @Override
        public Optional<Fact> inRewrite() {
            return Optional.empty();
        }

        @Override
        public String kind() {
            return "dropped";
        }
    }

    /** Stated by the rewrite, nowhere by the original. */
    record Added(Fact rewrite, Severity severity, String why) implements FactChange {
        @Override
        public Optional<Fact> inOriginal() {
            return Optional.empty();
        }

        @Override
        public Optional<Fact> inRewrite() {
            return Optional.of(rewrite);
        }

        @Override
        public String kind() {
            return "added";
        }
    }
}
