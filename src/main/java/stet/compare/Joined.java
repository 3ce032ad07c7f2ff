package stet.compare;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import stet.align.Alignment;
import stet.align.SentenceLink;
import stet.text.Place;
import stet.text.Sentence;

/** The sentences that both versions have. */
final class Joined {
    /** Sentences do not overlap: only the last one that begins no later can hold a place. */
    private static final Comparator<Place> BY_START = Comparator.comparingInt(Place::block)
            .thenComparingInt(p -> p.span().start());

    private final NavigableSet<Place> original;
    private final NavigableSet<Place> rewrite;
    private final JoinedBlocks blocks;

    Joined(Alignment alignment) {
        original = places(alignment, SentenceLink::original);
        rewrite = places(alignment, SentenceLink::rewrite);
        blocks = new JoinedBlocks(alignment);
    }

    /** The blocks that these and like sentences join. */
    JoinedBlocks blocks() {
        return blocks;
    }

    private static NavigableSet<Place> places(Alignment alignment, Function<SentenceLink, List<Sentence>> side) {
        NavigableSet<Place> places = new TreeSet<>(BY_START);
        alignment.sentences().forEach(l -> side.apply(l).forEach(s -> places.add(s.place())));
        return places;
    }

    boolean inOriginal(Place place) {
        return holds(original, place);
    }

    boolean inRewrite(Place place) {
        return holds(rewrite, place);
    }

    private static boolean holds(NavigableSet<Place> sentences, Place place) {
        Place last = sentences.floor(place);
        return last != null && last.contains(place);
    }
}
