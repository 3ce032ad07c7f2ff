package stet.compare;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stet.text.Place;

/** The code units of an article that are spoken for. */
final class Marked {
    private final Map<Integer, BitSet> blocks = new HashMap<>();

    static Marked of(Stream<Place> places) {
        Marked marked = new Marked();
        places.forEach(p -> marked.blocks.computeIfAbsent(p.block(), _ -> new BitSet()).set(p.span().start(),
                p.span().end()));
        return marked;
    }

    boolean touches(Place place) {
        BitSet bits = blocks.get(place.block());
        int next = bits == null ? -1 : bits.nextSetBit(place.span().start());
        return next >= 0 && next < place.span().end();
    }

    boolean touches(List<LinkedWord> words) {
        return words.stream().anyMatch(w -> touches(w.place()));
    }

    /** The words that are not spoken for. */
    List<LinkedWord> open(List<LinkedWord> words) {
        return words.stream().filter(w -> !touches(w.place())).toList();
    }
}
