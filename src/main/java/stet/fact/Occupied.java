package stet.fact;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import stet.text.Place;

/** The code units of an article that are taken. */
final class Occupied {
    private final Map<Integer, BitSet> blocks = new HashMap<>();

    static Occupied by(Collection<Place> places) {
        Occupied taken = new Occupied();
        places.forEach(taken::take);
        return taken;
    }

    void take(Place place) {
        blocks.computeIfAbsent(place.block(), _ -> new BitSet()).set(place.span().start(), place.span().end());
    }

    /** Whether any code unit of the place is taken. */
    boolean touches(Place place) {
        BitSet bits = blocks.get(place.block());
        if (bits == null) {
            return false;
        }
        int next = bits.nextSetBit(place.span().start());
        return next >= 0 && next < place.span().end();
    }
}
