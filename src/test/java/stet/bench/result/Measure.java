package stet.bench.result;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One figure.
 *
 * @param unit  of the value and of the peer's; empty where it has none
 * @param peer  what the same run measured beside it
 * @param limit what is wanted
 */
public record Measure(Suite suite, String name, String unit, double value, Optional<Peer> peer, Optional<Limit> limit)
        implements
            Result {

    /** Another program's figure for the same work, or another state's. */
    public record Peer(String name, double value) {
        public Peer {
            if (!(value > 0 && Double.isFinite(value))) {
                throw new IllegalArgumentException(name + ": " + value);
            }
        }
    }

    public Measure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + ": " + value);
        }
        if (limit.isPresent() && limit.get().ofRatio() && peer.isEmpty()) {
            throw new IllegalArgumentException(name + ": a ratio to nothing");
        }
    }

    public static Measure of(Suite suite, String name, String unit, double value) {
        return new Measure(suite, name, unit, value, Optional.empty(), Optional.empty());
    }

    public Measure beside(String name, double value) {
        return new Measure(suite, this.name, unit, this.value, Optional.of(new Peer(name, value)), limit);
    }

    public Measure wanted(Limit limit) {
        return new Measure(suite, name, unit, value, peer, Optional.of(limit));
    }

    /** How many times the peer's the value is. */
    public OptionalDouble ratio() {
        return peer.isPresent() ? OptionalDouble.of(value / peer.get().value()) : OptionalDouble.empty();
    }

    /** Empty where nothing is wanted. */
    public Optional<Boolean> met() {
        return limit.map(l -> l.isMetBy(l.ofRatio() ? ratio().orElseThrow() : value));
    }
}
